"""What people write in the sample club. Every person, child and event in it is invented."""

from __future__ import annotations

from dataclasses import dataclass

MUMS_ACTION = "Speak to Mum about Saturday collections"
NOT_YET = "She was upset at the gate, so it did not feel like the moment"


@dataclass(frozen=True, slots=True)
class ChildStory:
    """What is written about one child in one session. $child and $name are filled in."""

    happened: str
    like: str
    words: str
    analysis: str
    practitioner: str
    decision: str
    why: str
    action: str
    measure: str


@dataclass(frozen=True, slots=True)
class EscalationStory:
    """A disagreement that was taken further. $child is filled in; without an outcome it is open."""

    child: str
    days_ago: int
    scope: str
    subject: str
    other_side: str
    agreed: str
    disputed: str
    why_matters: str
    wishes: str
    safe_meanwhile: str
    answers: tuple[str, ...]
    outcome: str = ""
    learning: str = ""


KEZIA = ChildStory(
    happened=(
        "Collected 40 to 55 minutes late on four Saturdays. No lunch on three of them. On one of them $child fell "
        "asleep in the clubhouse before the match."
    ),
    like="$child asks to put the cones away so that she is not the one left waiting outside. She keeps a coat on.",
    words="Mum sleeps in the day now, so I get my brother up.",
    analysis=(
        "We treated each late collection as a one-off. Put together: $child is hungry, tired and looking after her "
        "brother. We know the times. We are guessing about home. Nobody has asked her mother."
    ),
    practitioner="$name finds it hard to raise this with a parent who was kind to her when she started.",
    decision="Ask Mum what would help, before offering early help",
    why="It is the first time the family has been asked, and there may be a simple reason",
    action=MUMS_ACTION,
    measure="A note of the talk is on the case, with what Mum said",
)

CHILD = (
    ChildStory(
        "Missed two training evenings without word, and came to the third in school shoes.",
        "$child says the best part is the warm-up, because nobody is counting yet.",
        "I like it when it is just us.",
        "It may be money, or it may be that mornings are chaotic at home. We do not know which.",
        "$name worries about saying the wrong thing about kit and money.",
        "Lend boots from the kit box, and ask the school how things are",
        "It helps now, and the school sees the family every day",
        "Ask the school’s pastoral lead whether they have noticed anything",
        "The answer is written on the case",
    ),
    ChildStory(
        "Cried after a message on a telephone, and would not say from whom.",
        "$child keeps the telephone in a sock and looks at it between drills.",
        "It is only a game, they say it to everyone.",
        "It could be a falling-out in the team’s chat. It could be somebody older. We have not seen the messages.",
        "$name lay awake over it and was glad to talk.",
        "Talk with the parents together this week",
        "They can look at the telephone, and we cannot",
        "Meet the parents on Thursday with the deputy welfare officer",
        "Parents know, and have said what they will do",
    ),
    ChildStory(
        "Flinched when a coach lifted an arm to wave, twice in one evening.",
        "$child stays near the door and asks who is driving home.",
        "",
        "One explanation is a hard knock in a match in spring. Another is that somebody hits. We hold both.",
        "$name has grown fond of this child and says so.",
        "Keep a dated note of what is seen, and take advice from the partnership’s line",
        "Two small things are not enough to be sure and too much to leave",
        "Ring the advice line and write down what they say",
        "Advice, with name and time, is on the case",
    ),
    ChildStory(
        "Quieter than before the summer, but came to every session and stayed for the quiz.",
        "$child has a friend in the team now, and they share a snack on the wall.",
        "We are going to be a defence.",
        "This looks like getting better at its own pace. The thing to watch is the autumn, when it was hardest before.",
        "$name was pleased, and noticed how rarely we say that.",
        "No change for now",
        "Things are moving the right way",
        "Tell Dad what we have seen going well",
        "Dad has heard it from us",
    ),
)

PERSONAL = (
    "$name is tired after the tournament weekend and glad it went well.",
    "Workload is heavy until the end of the month. We moved one evening to another coach.",
    "$name said how hard it was to hear a child talk about home, and that walking the dog helps.",
    "Challenged each other about whether late replies to parents matter. Agreed that they do.",
    "The refresher course is booked. $name wants to practise asking open questions.",
    "Nothing new about suitability to work with children.",
    "What worked: starting with the child’s own words. What did not: we ran out of time for the last item.",
)

OWN_ACTIONS = (
    "Book the online safety refresher",
    "Agree a second adult for the minibus run",
    "Read the partnership’s page on professional curiosity",
    "Swap one Saturday a month to have a free weekend",
)

OUTCOMES = (
    "Done, and noted on the case.",
    "Done. It took two calls.",
    "Done. The child was told what would happen.",
    "Done, with the deputy welfare officer.",
)

MATTER_TITLE = "Words used at walking football"
MATTER_TOLD_BY = "A parent, at the gate"
MATTER_ALLEGED = (
    "She is said to have shouted at two children in the car park, and to have called one of them useless in front of "
    "the others. The parent heard the second half herself. Nobody is said to have been touched."
)
MATTER_SINCE = (  # kind, what, who, why or advice, days until an action is due
    (
        "contact",
        "What the parent heard, and that she helps once a week.",
        "The local authority’s officer",
        "Below the level for a strategy meeting. Speak with her, with two of you there, and send a note of it.",
        0,
    ),
    (
        "decision",
        "She helps at no children’s session until we have spoken.",
        "",
        "The officer’s advice; it is fair to both",
        0,
    ),
    ("support", "Somebody outside the club to talk to.", "Rosa Martel", "not answered yet", 0),
    ("action", "Speak with her, and write down what she says.", "Lorraine Okafor", "", 5),
)

DISPUTES = (
    EscalationStory(
        child="Rafi Sondergaard",
        days_ago=3,
        scope="between-agencies",
        subject="information-sharing",
        other_side="Beth Ollerton, pastoral lead, Weir Lane Primary School",
        agreed="That $child is tired and that his attendance has dropped since half term.",
        disputed="The school will not say what the core group decided at its last meeting.",
        why_matters="We see $child twice a week and do not know what the plan asks of us.",
        wishes="$child has said he wants the people who help him “to know the same things”.",
        safe_meanwhile="Nadia rings the social worker after each session. She is at every one of them.",
        answers=(),
    ),
    EscalationStory(
        child="Mina Draycott",
        days_ago=60,
        scope="internal",
        subject="drift",
        other_side="Tom Ashby, U14 lead coach",
        agreed="That the family group conference was helpful.",
        disputed="Whether to wait for the next review before anything is asked of the family again.",
        why_matters="$child told Tom in August that nothing is different at home.",
        wishes="Nobody had asked until Tom did, on the Tuesday: $child wants the shouting to stop.",
        safe_meanwhile="$child has Tom’s number and the helpline’s. She is seen twice a week.",
        answers=("I see what waiting looks like from where she stands. I will ring before the review.",),
        outcome="The social worker is rung this week, and what she says is brought to the next session.",
        learning="A date in somebody else’s diary is not a reason for us to wait.",
    ),
)

OWN_AGENDA_WORDS = "\nThe clubhouse is locked at nine: whoever comes last brings the key back to the bar.\n"
OWN_AGENDA_NOTE = "Who brings back the key"
