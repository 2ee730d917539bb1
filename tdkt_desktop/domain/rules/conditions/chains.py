"""Conditions about awards of earlier years: chains, steps, and runs of graded years."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.rules.conditions.parameters import Evaluate, Parameters, say, years_text
from tdkt_desktop.domain.rules.conditions.works import Wanted, count, wanted, work_proof
from tdkt_desktop.domain.rules.judgement import Outcome, Proof, ProofKind
from tdkt_desktop.domain.rules.known import Known, grade_proofs
from tdkt_desktop.domain.rules.truth import Truth, any_one, at_least, both, every
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CHAIN_SHORT = QT_TRANSLATE_NOOP("Condition", "“{award}” of {times} consecutive years is needed; not on file: {years}.")
TIMES_SHORT = QT_TRANSLATE_NOOP("Condition", "“{award}” is needed {times} times; on file: {found}.")
CHAIN_UNSURE = QT_TRANSLATE_NOOP(
    "Condition",
    "“{award}” of {years}: not yet decided, without decision number, or perhaps another's. Ask for the decisions.",
)
NO_STEP = QT_TRANSLATE_NOOP("Condition", "“{award}” must be held first; it is not on file.")
RUN_SHORT = QT_TRANSLATE_NOOP(
    "Condition", "{count} consecutive years of “{grade}” or better are needed; not so: {years}."
)
RUN_UNSURE = QT_TRANSLATE_NOOP("Condition", "Ask for the grades or award decisions of {years}.")
RUN_COUNTS = QT_TRANSLATE_NOOP("Condition", "The run of {count} years lacks what must be won or made in that time.")
RUN_COUNTS_UNSURE = QT_TRANSLATE_NOOP(
    "Condition", "What was won or made in the run of years is not proved: ask for it."
)

Span = tuple[int, int]
"""First and last year, inclusive."""


def prior_award_consecutive(parameters: Parameters) -> Evaluate:
    """`times` award years of an award without a gap, ending as `may_end` says; two decisions of one year count once."""
    code, times, ends = parameters.text("award_code"), parameters.number("times"), parameters.ends()
    if not parameters.flag("consecutive"):
        return _total_years(code, times)

    def evaluate(known: Known) -> Outcome:
        best: Truth = False
        span: Span | None = None
        for back in ends:
            last = known.year - back
            found = every(known.award_in(code, year) for year in range(last - times + 1, last + 1))
            if (best is False and found is not False) or (best is None and found):
                best, span = found, (last - times + 1, last)
        since = span[0] if span else None
        lacking = None if best else _chain_lacks(known, code, times, span=span, last=known.year - min(ends))
        return Outcome(best, known.award_proofs(code), lacking, since)

    return evaluate


def prior_award_then_years(parameters: Parameters) -> Evaluate:
    """A step award, and a run of graded years with what must be won in it (Luật Đ.44, Đ.73)."""
    step, after = parameters.text("award_code"), parameters.flag("after_award")
    run = _run_of(
        parameters, count_name="then_years", grade_name="grade_min", award_names=parameters.texts("or_awards")
    )
    alternatives = parameters.alternatives("and_awards")
    in_run = _grade_count(parameters) if parameters.has("and_grade") else None

    def evaluate(known: Known) -> Outcome:
        def holds(first: int, last: int) -> Truth:
            return both(
                _step_held(known, step, before=first if after else known.year + 1),
                _one_alternative(known, alternatives, first, last),
                in_run(known, first, last) if in_run else True,
            )

        met, since, lacking = run.best(known, holds)
        if met is not True and _step_held(known, step, before=known.year + 1) is False:
            lacking = say(NO_STEP, award=known.award_name(step))
        codes = dict.fromkeys([step, *run.awards, *(code for item in alternatives for code in item)])
        proofs = [proof for code in codes for proof in known.award_proofs(code)]
        return Outcome(met, (*dict.fromkeys(proofs), *run.proofs(known, since)), lacking, since)

    return evaluate


def unit_grade_consecutive(parameters: Parameters) -> Evaluate:
    """A run of graded years of the unit; a year holding one of `or_awards` counts as graded so (Luật Đ.74 k.3d)."""
    run = _run_of(parameters, grade_name="grade", award_names=parameters.texts("or_awards"), of_unit=True)

    def evaluate(known: Known) -> Outcome:
        met, since, lacking = run.best(known, lambda _first, _last: True)
        proofs = [proof for code in run.awards for proof in known.award_proofs(code)]
        return Outcome(met, (*proofs, *run.proofs(known, since)), lacking, since)

    return evaluate


def grade_consecutive_plus_initiative(parameters: Parameters) -> Evaluate:
    """A run of graded years with that many initiatives, or that many research works, of its years (Luật Đ.74 k.1d)."""
    awards = (parameters.text("or_award"),) if parameters.has("or_award") else ()
    run = _run_of(parameters, grade_name="grade", award_names=awards)
    wish = wanted(parameters)
    initiatives, research = parameters.number("initiatives"), parameters.number("or_research", 0)

    def evaluate(known: Known) -> Outcome:
        def holds(first: int, last: int) -> Truth:
            made = _enough(known, wish, initiatives, range(first, last + 1), ProofKind.INITIATIVE)
            if not research:
                return made
            return any_one((made, _enough(known, wish, research, range(first, last + 1), ProofKind.RESEARCH)))

        met, since, lacking = run.best(known, holds)
        years = range(run.first_year(known, since), known.year + 1)
        proofs = [proof for code in awards for proof in known.award_proofs(code)]
        for works, kind in (
            (known.evidence.initiatives, ProofKind.INITIATIVE),
            (known.evidence.research, ProofKind.RESEARCH),
        ):
            proofs += [work_proof(work, kind) for work in count(works, known, wish, years)[0]]
        return Outcome(met, (*run.proofs(known, since), *proofs), lacking, since)

    return evaluate


# --- a run of graded years


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive years graded `least` or better; a year holding one of `awards` counts as graded so."""

    least: int
    grade: str
    years: int
    ends: tuple[int, ...]
    awards: tuple[str, ...]
    of_unit: bool

    def counts(self, known: Known, year: int) -> Truth:
        """Whether a year belongs to such a run."""
        won = any_one(known.award_in(code, year) for code in self.awards)
        return won or any_one((won, known.graded(year, self.least, of_unit=self.of_unit)))

    def spans(self, known: Known, last: int) -> Iterator[tuple[int, Truth]]:
        """Each run ending in `last` that is long enough, shortest first: first year, whether all its years count."""
        counted: Truth = True
        for first in range(last, self._floor(known, last) - 1, -1):
            counted = both(counted, self.counts(known, first))
            if counted is False:
                return
            if last - first + 1 >= self.years:
                yield first, counted

    def best(self, known: Known, holds: Callable[[int, int], Truth]) -> tuple[Truth, int | None, Sentence | None]:
        """The best that any run gives with what else must hold in it, its latest first year, and what lacks."""
        maybe: Span | None = None
        unsure_run = False
        surely: list[int] = []
        seen = False
        for last in (known.year - back for back in self.ends):
            for first, counted in self.spans(known, last):
                seen = True
                found = both(counted, holds(first, last))
                if found:
                    surely.append(first)
                    break
                if found is None and maybe is None:
                    maybe, unsure_run = (first, last), counted is None
        if surely:
            return True, max(surely), None
        if maybe:
            return None, maybe[0], self._unsure(known, maybe) if unsure_run else say(RUN_COUNTS_UNSURE)
        return False, None, say(RUN_COUNTS, count=self.years) if seen else self._short(known)

    def first_year(self, known: Known, since: int | None) -> int:
        """The first year looked at for proofs."""
        return min(since or known.year, known.year - max(self.ends) - self.years + 1)

    def proofs(self, known: Known, since: int | None) -> tuple[Proof, ...]:
        """The grades of the years asked for."""
        last = known.year - min(self.ends)
        first = self.first_year(known, since)
        return grade_proofs(known.grades(of_unit=self.of_unit), range(first, last + 1))

    def _floor(self, known: Known, last: int) -> int:
        """Years before anything on file add nothing."""
        told = [grade.year for grade in known.grades(of_unit=self.of_unit)]
        won = [year for code in self.awards for year in known.award_years(code)]
        return min([last - self.years + 1, *told, *won])

    def _nearest(self, known: Known) -> range:
        last = known.year - min(self.ends)
        return range(last - self.years + 1, last + 1)

    def _unsure(self, known: Known, span: Span) -> Sentence:
        years = [year for year in range(span[0], span[1] + 1) if self.counts(known, year) is None]
        return say(RUN_UNSURE, years=years_text(years))

    def _short(self, known: Known) -> Sentence:
        years = [year for year in self._nearest(known) if self.counts(known, year) is False]
        return say(RUN_SHORT, count=self.years, grade=self.grade, years=years_text(years))


def _run_of(
    parameters: Parameters,
    *,
    grade_name: str,
    award_names: tuple[str, ...],
    count_name: str = "min_years",
    of_unit: bool = False,
) -> Run:
    return Run(
        least=parameters.grade(grade_name),
        grade=parameters.rulebook.grade_name(parameters.text(grade_name)),
        years=parameters.number(count_name),
        ends=parameters.ends(),
        awards=award_names,
        of_unit=of_unit,
    )


# --- what must be won in a run


def _step_held(known: Known, code: str, *, before: int) -> Truth:
    return any_one(certain or None for year, certain in known.award_years(code).items() if year < before)


def _one_alternative(known: Known, alternatives: Sequence[Mapping[str, int]], first: int, last: int) -> Truth:
    if not alternatives:
        return True
    return any_one(
        every(_won(known, code, times, first, last) for code, times in alternative.items())
        for alternative in alternatives
    )


def _won(known: Known, code: str, times: int, first: int, last: int) -> Truth:
    states = [certain for year, certain in known.award_years(code).items() if first <= year <= last]
    return at_least(times, certain=sum(states), possible=len(states) - sum(states))


def _grade_count(parameters: Parameters) -> Callable[[Known, int, int], Truth]:
    inner = parameters.part("and_grade")
    least, times = inner.grade("grade"), inner.number("min_years")

    def counted(known: Known, first: int, last: int) -> Truth:
        states = [known.graded(year, least) for year in range(first, last + 1)]
        return at_least(times, certain=states.count(True), possible=states.count(None))

    return counted


def _enough(known: Known, wish: Wanted, needed: int, years: range, kind: ProofKind) -> Truth:
    works = known.evidence.initiatives if kind is ProofKind.INITIATIVE else known.evidence.research
    sure, unsure = count(works, known, wish, years)
    return at_least(needed, certain=len(sure), possible=len(unsure))


# --- chains of one award


def _total_years(code: str, times: int) -> Evaluate:
    """`times` award years in all, gaps allowed."""

    def evaluate(known: Known) -> Outcome:
        years = known.award_years(code)
        sure = sorted((year for year, certain in years.items() if certain), reverse=True)
        met = at_least(times, certain=len(sure), possible=len(years) - len(sure))
        since = sure[times - 1] if met else None
        proofs = known.award_proofs(code)
        if met:
            return Outcome(met, proofs, None, since)
        if met is None:
            unsure = [year for year, certain in years.items() if not certain]
            lacking = say(CHAIN_UNSURE, award=known.award_name(code), years=years_text(unsure))
        else:
            lacking = say(TIMES_SHORT, award=known.award_name(code), times=times, found=len(sure))
        return Outcome(met, proofs, lacking, since)

    return evaluate


def _chain_lacks(known: Known, code: str, times: int, *, span: Span | None, last: int) -> Sentence:
    name = known.award_name(code)
    if span:
        unsure = [year for year in range(span[0], span[1] + 1) if known.award_in(code, year) is None]
        return say(CHAIN_UNSURE, award=name, years=years_text(unsure))
    absent = [year for year in range(last - times + 1, last + 1) if known.award_in(code, year) is False]
    return say(CHAIN_SHORT, award=name, times=times, years=years_text(absent))
