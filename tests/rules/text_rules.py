# SPDX-License-Identifier: GPL-3.0-or-later
"""What may not be written where, found by its spelling; layers.py applies it."""
import dataclasses
import re


# How a literal text is spelled.
CALL = r"(?:QLatin1String|QLatin1StringView|QStringLiteral|QString::from(?:Latin1|Utf8))\("
TEXT = rf'(?:{CALL}|u?"|[a-z]\w*::[a-zA-Z]+Key\b)'


@dataclasses.dataclass(frozen=True)
class Rule:
    why: str
    pattern: re.Pattern
    wrong_in: str  # a file that the rule holds for
    wrong: list[str]  # lines that it must notice there,
    right: list[str]  # and lines that it must let through
    rooms: tuple[str, ...] = ("core/", "ui/", "app/")
    except_in: dict[str, str] = dataclasses.field(default_factory=dict)  # file or folder -> the reason


RULES = [
    Rule(
        why="no prose in the core",
        pattern=re.compile(r"(?<![A-Za-z_:])tr\(|QCoreApplication::translate\(|QT_TR(?:ANSLATE)?_NOOP"),
        rooms=("core/",),
        wrong_in="core/base/money.cpp",
        wrong=['return tr("Cost");', 'QCoreApplication::translate("Money", "Cost");', 'QT_TRANSLATE_NOOP("Money", "Cost")'],
        right=["str(1)", "std::ptr(1)", "attr(2)"],
    ),
    Rule(
        why="no string connects, sender(), processEvents, singletons",
        pattern=re.compile(r"\b(SIGNAL|SLOT)\(\w|(?<!\w)sender\(\)|processEvents\(|\b[iI]nstance\(\)"),
        wrong_in="ui/pages/page.cpp",
        wrong=["connect(a, SIGNAL(clicked()), this, SLOT(go()));", "auto* from = sender();",
               "QCoreApplication::processEvents();", "Settings::instance().theme();", "static Theme& instance();"],
        right=["connect(a, &QPushButton::clicked, this, &Page::go);"],
    ),
    Rule(
        why="a file is written whole or not at all: writeWhole()",
        pattern=re.compile(r"\bQSaveFile\b|\bQTemporaryFile\b|\bofstream\b|\bfopen\("),
        wrong_in="ui/export/campaign_file.cpp",
        wrong=["#include <QSaveFile>", "QSaveFile file(path);", "std::ofstream out(path);", 'FILE* file = fopen(path, "w");'],
        right=["return writeWhole(path, text);", "QBuffer buffer;"],
    ),
    Rule(
        why="a wish and a step are types, not texts",
        pattern=re.compile(r"\b(?:(?:action|wish|step)(?:Wanted|Shown)|goTo|fulfil|want|wanted)\(const QString&|"
                           r"\b(?:action|wish|step|wanted)\w* [!=]= Q(?:Latin1String|StringLiteral)\("),
        rooms=("ui/", "app/"),
        wrong_in="ui/pages/page.cpp",
        wrong=["void actionWanted(const QString& name);", "void goTo(const QString& step);",
               'if (action == QLatin1String("report"))', 'return step != QStringLiteral("goals");'],
        right=["void wanted(const Wish& wish);", "bool goToField(const QString& field);",
               "std::optional<StepKey> stepOfField(const QString& field);"],
    ),
    Rule(
        why="a name of a closed set is compared as text: give it a type",
        pattern=re.compile(rf"[=!]=\s*{TEXT}|(?<!\w)(?:{CALL}[^()]*\)|u?\"[^\"]*\"(?:_s|_L1)?)\s*[=!]=|"
                           rf"\b(?:startsWith|endsWith|contains|compare|indexOf|section|count)\(\s*{TEXT}"),
        rooms=("core/projection/", "core/readiness/", "core/review/", "core/guide/", "core/state/", "core/assessment/",
               "core/document/", "ui/", "app/"),
        wrong_in="ui/pages/page.cpp",
        wrong=['if (name == QLatin1String("undo"))', 'if (QStringLiteral("undo") != name)',
               'return part.name == QLatin1String(known.name);', 'if (name.startsWith(QLatin1String("step-")))',
               'return key.endsWith(QStringLiteral("_rate"));', 'return kind.contains(u"cost");',
               'if (name ==\n        QLatin1String("undo"))', 'if (u"undo"_s == name)'],
        right=['label->setText(QStringLiteral("%"));', "if (key == other.key)", "if (step == StepKey::Verdict)",
               "names.contains(name)", "if (mark == QLatin1Char(','))"],
        except_in={
            "app/commands/": "the command line and JSON",
            "app/main.cpp": "the command line",
            "core/guide/progress.cpp": "paths of fields",
            "core/guide/stations.cpp": "paths of fields",
            "core/readiness/conflicts.cpp": "kinds of channels are entries of the catalogue",
            "core/review/key_figures.cpp": "key figures are entries of the catalogue",
            "ui/charts/chart_layout.cpp": "words in a chart",
            "ui/pages/actuals_page.cpp": "paths of fields",
            "ui/pages/audience_page.cpp": "paths of fields",
            "ui/pages/economics_cost_cards.cpp": "codes of currencies",
            "ui/pages/verdict_page.cpp": "paths of fields",
            "ui/panels/answers/channel_rows.cpp": "what somebody typed",
            "ui/present/import/import_words.cpp": "codes of languages",
            "ui/present/numbers/": "what somebody typed, codes of currencies",
            "ui/present/words/field_refusal.cpp": "paths of fields, what an error allows",
            "ui/present/words/help_text.cpp": "numbers of the rules of readiness",
            "ui/present/words/language.h": "codes of languages",
            "ui/present/words/point_wording.cpp": "numbers of the rules of readiness",
            "ui/widgets/accessibility.cpp": "names of Qt's classes",
            "ui/window/steps.cpp": "paths of fields",
        },
    ),
]


def faults(file, text):
    """Each (line, sentence) where a file's text breaks a rule."""
    return [(text.count("\n", 0, match.start()) + 1, f"{rule.why}: {match[0]}")
            for rule in RULES
            if file.startswith(rule.rooms) and not file.startswith(tuple(rule.except_in))
            for match in rule.pattern.finditer(text)]


def unneeded(files):
    """Exceptions that nothing needs any more."""
    for rule in RULES:
        for place in rule.except_in:
            if not any(file.startswith(place) and rule.pattern.search(text) for file, text in files):
                yield f"tests/rules/text_rules.py: nothing in {place} needs its exception"
