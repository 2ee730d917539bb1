"""HD-04 Biên bản họp Hội đồng thi đua - khen thưởng: who sat, what was said, how the votes fell, what was concluded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tdkt_desktop.documents.blocks import body, ended, heading, italic, title, two_digits
from tdkt_desktop.documents.facts import Issuer, Numbered, Signatory
from tdkt_desktop.documents.head_and_signature import letterhead, signatories
from tdkt_desktop.documents.lists import ListColumn, group_row, list_table, number_column, roman
from tdkt_desktop.documents.paper import A4_PORTRAIT, Block, Meta, Paper, Para, Row, Section, Streamed, ValueKind
from tdkt_desktop.documents.source import InputMissing, Source, percent, period_words, unit_beside
from tdkt_desktop.domain.council import CouncilMember, CouncilRole
from tdkt_desktop.domain.dates import long_date
from tdkt_desktop.domain.rulebook import Comparison
from tdkt_desktop.domain.rules.vote import quorum, threshold_for
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.storage.councils import Meeting

CODE = "HD-04"
_COLUMNS = (
    number_column(11),
    ListColumn("Họ và tên/Tên tập thể", 45),
    ListColumn("Đơn vị", 40),
    ListColumn("Đồng ý", 16, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Không đồng ý", 17, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Tỷ lệ (%)", 16, "center"),
    ListColumn("Kết quả", 20, "center"),
)


@dataclass(frozen=True, slots=True)
class Seat:
    """A member at the meeting. `absent_because` "" is present; an absent one may have voted in writing."""

    name: str
    post: str
    role: str
    is_absent: bool = False
    absent_because: str = ""
    wrote: bool = False


@dataclass(frozen=True, slots=True)
class VoteLine:
    """Votes on one nominee; `share` of all members, exact; `passed` as the threshold of the award decided."""

    name: str
    unit: str
    votes_for: int
    votes_against: int
    share: Fraction | None
    passed: bool | None


@dataclass(frozen=True, slots=True)
class VoteGroup:
    """The nominees of one award; `threshold` in words ('từ 80% tổng số thành viên trở lên')."""

    award: str
    threshold: str
    lines: tuple[VoteLine, ...]


@dataclass(frozen=True, slots=True)
class CouncilMinutesFacts:
    """The meeting. Times are words of the clerk ('14 giờ 00'); `remarks` are speaker and opinion.

    `later`: a sentence for each later meeting that voted on some of the nominees, with who took part in it.

    `quorum` and `counting` are sentences that come with the rules in force: whether the meeting counts, and of whom
    the shares are taken. `took_part`: how many voted, where it is not known who; then all seats are listed.
    """

    issuer: Issuer
    numbered: Numbered
    subject: str
    held_on: date | None
    began: str
    ended: str
    place: str
    chair: str
    secretary: str
    seats: tuple[Seat, ...]
    groups: tuple[VoteGroup, ...]
    conclusions: tuple[str, ...]
    agenda: tuple[str, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()
    guests: tuple[str, ...] = ()
    took_part: int | None = None
    quorum: str = ""
    counting: str = ""
    later: tuple[str, ...] = ()
    copies: int = 2


def compose(facts: CouncilMinutesFacts, *, meta: Meta = ()) -> Paper:
    """The minutes with the table of votes in the text."""
    blocks: list[Block] = [
        letterhead(facts.issuer, A4_PORTRAIT, numbered=facts.numbered),
        *title("BIÊN BẢN", facts.subject),
        *_opening(facts),
        *_attendance(facts),
        *_discussion(facts),
        *_votes(facts),
        heading("IV. KẾT LUẬN"),
        *(body(line) for line in facts.conclusions),
        *ended([body(_closing(facts))]),
        signatories(
            (Signatory("Thư ký", facts.secretary), Signatory("Chủ trì", facts.chair, "(Ký, đóng dấu)")),
            page=A4_PORTRAIT,
        ),
    ]
    name = f"Biên bản {facts.subject}"
    return Paper(CODE, name, (Section(A4_PORTRAIT, tuple(blocks), fit=True),), meta=(("form", CODE), *meta))


def _opening(facts: CouncilMinutesFacts) -> list[Para]:
    day = long_date(facts.held_on) if facts.held_on else ""
    when = f"Vào hồi {facts.began}, {day}" if facts.began else f"{day[:1].upper()}{day[1:]}"
    return [body(f"{when}, tại {facts.place}, {facts.issuer.name} tổ chức cuộc họp, nội dung như sau:")]


def _attendance(facts: CouncilMinutesFacts) -> list[Para]:
    absent = [seat for seat in facts.seats if seat.is_absent]
    present = [seat for seat in facts.seats if not seat.is_absent]
    total, here = two_digits(len(facts.seats)), two_digits(len(present))
    paras = [
        heading("I. THÀNH PHẦN"),
        body(f"1. Chủ trì: {facts.chair}."),
        body(f"2. Thư ký: {facts.secretary}."),
        body(f"3. {_who_came(facts, here, total)}" + (", gồm:" if present else ".")),
        *(body(f"- {_seat_words(seat)}{_stop(place, present)}") for place, seat in enumerate(present, start=1)),
    ]
    if absent:
        paras.append(body(f"4. Thành viên vắng mặt: {two_digits(len(absent))} thành viên, gồm:"))
        paras += [body(f"- {_absent(seat)}{_stop(place, absent)}") for place, seat in enumerate(absent, start=1)]
    if facts.guests:
        paras.append(body(f"Mời dự: {'; '.join(facts.guests)}."))
    return [*paras, *(body(line) for line in (facts.quorum, *facts.later) if line)]


def _who_came(facts: CouncilMinutesFacts, here: str, total: str) -> str:
    """Who was there, as far as it is known: with counted votes alone, how many took part but not who."""
    if facts.took_part is None:
        return f"Thành viên có mặt: {here}/{total} thành viên"
    return f"Hội đồng có {total} thành viên, {two_digits(facts.took_part)} thành viên tham gia bỏ phiếu"


def _discussion(facts: CouncilMinutesFacts) -> list[Para]:
    paras = [heading("II. NỘI DUNG")]
    paras += [body(f"{number}. {item}") for number, item in enumerate(facts.agenda, start=1)]
    if facts.remarks:
        paras.append(body("Ý kiến thảo luận:"))
        paras += [body("- ", italic(f"{speaker}: "), opinion) for speaker, opinion in facts.remarks]
    return paras


def _votes(facts: CouncilMinutesFacts) -> list[Block]:
    table = list_table(_COLUMNS, Streamed(lambda: _rows(facts.groups)), name="Kết quả bỏ phiếu", space_after=10)
    explained = (body(facts.counting),) if facts.counting else ()
    return [heading("III. KẾT QUẢ BỎ PHIẾU"), *explained, table]


def _rows(groups: Sequence[VoteGroup]) -> Iterator[Row]:
    for place, group in enumerate(groups, start=1):
        condition = f" (đạt khi có {group.threshold})" if group.threshold else ""
        yield group_row(len(_COLUMNS), roman(place), group.award + condition)
        for number, line in enumerate(group.lines, start=1):
            result = "" if line.passed is None else "Đạt" if line.passed else "Không đạt"
            yield Row((number, line.name, line.unit, line.votes_for, line.votes_against, _percent(line.share), result))


def _percent(share: Fraction | None) -> str:
    """One decimal, rounded half up, with a comma: 12/13 as '92,3'."""
    if share is None:
        return ""
    tenths = (share * 1000 + Fraction(1, 2)).__floor__()
    return f"{tenths // 10},{tenths % 10}"


def _seat_words(seat: Seat) -> str:
    return ", ".join(part for part in (seat.name, seat.post, seat.role) if part)


def _absent(seat: Seat) -> str:
    reason = f" (lý do: {seat.absent_because})" if seat.absent_because else ""
    wrote = "; đã gửi ý kiến bằng văn bản" if seat.wrote else ""
    return _seat_words(seat) + reason + wrote


def _closing(facts: CouncilMinutesFacts) -> str:
    at = f" vào hồi {facts.ended} cùng ngày" if facts.ended else ""
    copies = f"lập thành {two_digits(facts.copies)} bản có giá trị như nhau"
    return f"Cuộc họp kết thúc{at}. Biên bản đã được thông qua, các thành viên dự họp nhất trí, {copies}."


def _stop(place: int, items: Sequence[Seat]) -> str:
    return "." if place == len(items) else ";"


def gather(source: Source) -> CouncilMinutesFacts:
    """The meeting on the round with its counted votes, and later ones with theirs. Raises `InputMissing`."""
    award_round = source.award_round()
    meeting = source.reader.council.meeting_of(award_round.id)
    if meeting is None or meeting.held_on is None:
        raise InputMissing(code=CODE, wanted=Sentence("Form", QT_TRANSLATE_NOOP("Form", "a meeting of the council")))
    presence = source.reader.council.attendance_of(meeting.id)
    members = _council_of(source, meeting, presence)
    by_role = {member.role: member.name for member in reversed(members)}
    groups = _vote_groups(source, award_round.id, on=meeting.held_on)
    cases = two_digits(sum(1 for group in groups for line in group.lines if line.passed))
    return CouncilMinutesFacts(
        issuer=source.council_issuer(),
        numbered=Numbered("BB-HĐTĐKT", source.own_number(), source.own_day(meeting.held_on), award_round.year),
        subject=f"Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng {period_words(award_round)}",
        held_on=meeting.held_on,
        began=source.value("gio_bat_dau"),
        ended=source.value("gio_ket_thuc"),
        place=source.value("dia_diem", f"Trụ sở {source.committee}"),
        chair=by_role.get(CouncilRole.CHAIR, ""),
        secretary=by_role.get(CouncilRole.SECRETARY, ""),
        seats=tuple(_seated(member, presence.get(member.id, "present")) for member in members),
        groups=groups,
        took_part=None if presence else meeting.present,
        agenda=(
            f"Cơ quan thường trực báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng {period_words(award_round)}.",
            "Hội đồng thảo luận, bỏ phiếu.",
        ),
        conclusions=(f"Hội đồng thống nhất đề nghị khen thưởng {cases} trường hợp đạt tỷ lệ phiếu theo quy định.",),
        quorum=f"Có {_quorum_words(source, meeting)}.",
        later=tuple(
            _later_words(source, one)
            for one in source.reader.council.meetings_of(award_round.id)
            if one.settled and one.id != meeting.id
        ),
        counting=f"Tỷ lệ phiếu tính trên tổng số {meeting.members} thành viên Hội đồng.",
    )


_ROLE_WORDS = {
    CouncilRole.CHAIR: "Chủ tịch Hội đồng",
    CouncilRole.DEPUTY: "Phó Chủ tịch Hội đồng",
    CouncilRole.SECRETARY: "Thư ký",
    CouncilRole.MEMBER: "Ủy viên",
}


def _seated(member: CouncilMember, how: str) -> Seat:
    return Seat(
        name=member.name,
        post=member.post,
        role=_ROLE_WORDS[member.role],
        is_absent=how != "present",
        wrote=how == "in_writing",
    )


def _council_of(source: Source, meeting: Meeting, presence: Mapping[int, str]) -> list[CouncilMember]:
    """Who sat when the votes were counted: that of the day, or that of today which voted on an earlier day."""
    council = source.reader.council
    of_day, of_today = (council.members(on=meeting.held_on) if meeting.held_on else []), council.members()
    fitting = (
        seated
        for seated in (of_day, of_today)
        if len(seated) == meeting.members and presence.keys() <= {member.id for member in seated}
    )
    return next(fitting, of_day or of_today)


def _quorum_words(source: Source, meeting: Meeting) -> str:
    day = meeting.held_on or source.today
    held = quorum(meeting.present, members=meeting.members, on=day, rulebook=source.rulebook)
    enough = "đủ" if held.held else "chưa đủ"
    took_part = f"{meeting.present} trên {meeting.members} thành viên tham gia"
    return f"{took_part}, {enough} số thành viên để họp (cần {held.needed})"


def _later_words(source: Source, meeting: Meeting) -> str:
    """'Phiên họp ngày 18 tháng 12 năm 2025 bỏ phiếu đối với 03 trường hợp: có …, gồm: …'."""
    day = f" {long_date(meeting.held_on)}" if meeting.held_on else ""
    presence = source.reader.council.attendance_of(meeting.id)
    members = _council_of(source, meeting, presence)
    named = [one.name for one in members if presence.get(one.id) in ("present", "in_writing")]
    who = f"; gồm: {', '.join(named)}" if named else ""
    count = two_digits(len(meeting.settled))
    return f"Phiên họp{day} bỏ phiếu đối với {count} trường hợp: có {_quorum_words(source, meeting)}{who}."


def _vote_groups(source: Source, round_id: int, *, on: date) -> tuple[VoteGroup, ...]:
    tallies = source.reader.council.tallies_of(round_id)
    nominations = source.reader.rounds.nominations_of(round_id)
    groups = []
    for code in dict.fromkeys(found.award_code for found in nominations if found.id in tallies):
        award = source.rulebook.award(code)
        mine = [found for found in nominations if found.award_code == code and found.id in tallies]
        lines = tuple(
            VoteLine(
                name=found.name_as_written,
                unit=unit_beside(found.name_as_written, found.unit_as_written),
                votes_for=tallies[found.id].votes_for,
                votes_against=tallies[found.id].votes_against,
                share=Fraction(tallies[found.id].votes_for, tallies[found.id].members),
                passed=tallies[found.id].passed,
            )
            for found in mine
        )
        groups.append((award.rank, VoteGroup(source.award_name(award), _threshold_words(source, code, on=on), lines)))
    return tuple(group for _rank, group in sorted(groups, key=lambda pair: -pair[0]))


def _threshold_words(source: Source, award_code: str, *, on: date) -> str:
    needed = threshold_for(award_code, on=on, rulebook=source.rulebook)
    share = percent(needed.ratio)
    if needed.comparison is Comparison.MORE_THAN:
        return f"trên {share} tổng số thành viên"
    return f"từ {share} tổng số thành viên trở lên"
