"""TĐKT Desktop: the emulation and award work (thi đua – khen thưởng) of one ward office on one PC without a network."""

__version__ = "0.1.0"
