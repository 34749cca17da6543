#include "models/services/versionbrowser.h"
#include "models/services/versiontallies.h"
#include "models/storage/index.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <algorithm>

namespace slipway {

namespace {

const QString optimizer = QStringLiteral("params.optimizer");
const QString depth = QStringLiteral("params.depth");
const QString team = QStringLiteral("tags.team");
const QString plain = QStringLiteral("tags.reviewed");

struct Given {
    const char *model;
    const char *optimizer; ///< JSON; null = none
    const char *depth;
    const char *team;
    bool reviewed;
    QDate day;
    qint64 bytes;
};

constexpr const char *none = nullptr;

/// Six versions with parameters of every kind, and one with nothing.
QList<Given> sixVersions()
{
    return {{"Fraud", "\"adam\"", "10", "risk", true, {2024, 1, 5}, 100},
            {"Fraud", "\"SGD\"", "9", "risk", false, {2024, 1, 20}, 300},
            {"Fraud", "\"adam\"", "\"deep\"", "growth", false, {2024, 3, 31}, 50},
            {"Churn", "0.5", "2.5", "growth", true, {2024, 6, 1}, 900},
            {"Churn", "null", "\"\"", none, false, {2024, 6, 30}, 0},
            {"Price", none, none, none, false, {}, 20}};
}

QStringList idsOf(const QList<int> &places)
{
    QStringList ids;
    for (const int place : places)
        ids.append(QStringLiteral("id%1").arg(place));
    return ids;
}

/// An index of versions that say what a test is about.
struct Home {
    QTemporaryDir folder;
    JobRunner jobs;
    std::unique_ptr<RegistryService> service;
    NoProgress progress;

    explicit Home(const QList<Given> &versions = sixVersions())
    {
        const auto index = Index::open(folder.path());
        VersionRecords records(**(*index)->here());
        for (qsizetype i = 0; i < versions.size(); ++i) {
            if (!records.add(versionOf(versions[i], i), QString::number(i), {}, {}))
                qFatal("no version");
        }
        if (!records.flush())
            qFatal("no index");
        service = std::move(RegistryService::open(folder.path(), jobs)).value();
    }

    static ModelVersion versionOf(const Given &given, qsizetype place)
    {
        ModelVersion version;
        version.summary.registry = QStringLiteral("home");
        version.summary.model = QString::fromLatin1(given.model);
        version.summary.version = QStringLiteral("v%1").arg(place);
        version.summary.id = QStringLiteral("id%1").arg(place);
        if (given.day.isValid())
            version.summary.createdAtMs = given.day.startOfDay().toMSecsSinceEpoch() + 3600000;
        if (given.optimizer)
            version.parameters.append({QStringLiteral("optimizer"), QString::fromLatin1(given.optimizer)});
        if (given.depth)
            version.parameters.append({QStringLiteral("depth"), QString::fromLatin1(given.depth)});
        if (given.team)
            version.tags.append({QStringLiteral("team"), QString::fromLatin1(given.team)});
        if (given.reviewed)
            version.tags.append({QStringLiteral("reviewed"), {}});
        version.artifacts.append({QStringLiteral("model.bin"), given.bytes, {}, {}, {}, false, false});
        if (given.bytes == 0)
            version.problems.append({QStringLiteral("missing"), QStringLiteral("model.bin"), {}, {}});
        completeSummary(version);
        return version;
    }

    VersionBrowser &browser() const { return service->browser(); }
    QStringList sorted(const QString &key, bool descending)
    {
        BrowseQuestion question;
        question.query.sort = {{key, descending}};
        const auto rows = browser().rows(question, progress);
        const auto shown = browser().summaries(QList<quint32>(rows->rows->begin(), rows->rows->end()));
        QStringList ids;
        for (const quint32 row : *rows->rows)
            ids.append(shown->value(row).id);
        return ids;
    }
    QStringList listed(const QString &key, bool descending)
    {
        VersionQuery query;
        query.sort = {{key, descending}};
        QStringList ids;
        const auto page = service->list(query);
        if (!page)
            qFatal("%s", qPrintable(page.error().text() + page.error().detail));
        for (const VersionSummary &version : page->versions)
            ids.append(version.id);
        return ids;
    }
    qint64 found(const FacetChoice &choice)
    {
        BrowseQuestion question;
        question.choices = {choice};
        const auto rows = browser().rows(question, progress);
        return rows.ok() ? rows->total : -1;
    }
    QHash<QString, qint64> counts(Facet::Key key, const QString &column = {})
    {
        BrowseQuestion question;
        question.texts = {optimizer, depth, team, plain};
        const auto facets = browser().facets(question, progress);
        QHash<QString, qint64> counts;
        for (const Facet &facet : *facets) {
            for (const Facet::Value &value : facet.values) {
                if (facet.key == key && facet.column == column)
                    counts.insert(value.text, value.versions);
            }
        }
        return counts;
    }
};

} // namespace

/// Parameters and tags of versions as columns, what facets count of them, and what a dashboard adds up.
class TestVersionValues final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void columnsHaveOneTextEach()
    {
        for (const char *text : {"accuracy", "params.a.b", "tags.x", "metrics.params.x", "metrics.metrics.y"})
            QCOMPARE(ColumnKey::ofText(QLatin1String(text)).text(), QLatin1String(text));
        QCOMPARE(ColumnKey::ofText(QStringLiteral("metrics.params.x")).name, QStringLiteral("params.x"));
    }

    void whatOccursIsOfferedWithHowOften()
    {
        const Home home;
        const auto uses = home.service->columnUses();
        QVERIFY(uses.ok());
        const auto versions = [&](const QString &key) {
            const auto found =
                std::find_if(uses->begin(), uses->end(), [&](const ColumnUse &use) { return use.key.text() == key; });
            return found == uses->end() ? -1 : found->versions;
        };
        QCOMPARE(versions(optimizer), 5);
        QCOMPARE(versions(team), 4);
        QCOMPARE(versions(plain), 2);
        QCOMPARE(versions(QStringLiteral("optimizer")), -1);
        QVERIFY(home.service->checkSort({{depth, true}}).ok());
        QVERIFY(!home.service->checkSort({{QStringLiteral("params.team"), true}}).ok());
    }

    void valuesComeWithTheRowsThatAreAskedFor()
    {
        Home home;
        const auto rows = home.browser().summaries({1, 2, 4, 5, 6}, {optimizer, team, plain});
        QVERIFY(rows.ok());
        QCOMPARE(rows->value(1).texts.value(optimizer), QStringLiteral("adam"));
        QCOMPARE(rows->value(1).texts.value(plain), QStringLiteral("reviewed")); // a plain tag says its name
        QCOMPARE(rows->value(2).texts.value(team), QStringLiteral("risk"));
        QCOMPARE(rows->value(4).texts.value(optimizer), QStringLiteral("0.5"));
        QVERIFY(!rows->value(5).texts.contains(optimizer)); // null is no value
        QVERIFY(rows->value(6).texts.isEmpty());
        BrowseQuestion question;
        question.texts = {depth};
        question.query.limit = 3;
        QCOMPARE(home.browser().rows(question, home.progress)->shown.value(1).texts.value(depth), QStringLiteral("10"));
    }

    void numbersStandInTheirOrderBeforeWords()
    {
        Home home;
        QCOMPARE(home.sorted(depth, false).mid(0, 4), idsOf({3, 1, 0, 2}));
        QCOMPARE(home.sorted(depth, true).mid(0, 4), idsOf({2, 0, 1, 3}));
        QCOMPARE(home.sorted(optimizer, false).mid(0, 4), idsOf({3, 0, 2, 1})); // sgd is last
    }

    void memoryAndSqlSortAlike()
    {
        Home home;
        for (const QString &key : {optimizer, depth, team, plain}) {
            for (const bool descending : {false, true})
                QCOMPARE(home.sorted(key, descending), home.listed(key, descending));
        }
    }

    void facetsCountValuesTagsAndProblems()
    {
        Home home;
        QVERIFY(home.counts(Facet::Key::Tag).isEmpty()); // read ahead, not while a person waits
        QVERIFY(home.browser().prepare(home.progress).ok());
        QCOMPARE(home.counts(Facet::Key::Tag),
                 (QHash<QString, qint64>{{QStringLiteral("team"), 4}, {QStringLiteral("reviewed"), 2}}));
        QCOMPARE(home.counts(Facet::Key::Problem), (QHash<QString, qint64>{{QStringLiteral("missing"), 1}}));
        const auto optimizers = home.counts(Facet::Key::Column, optimizer);
        QCOMPARE(optimizers.value(QStringLiteral("adam")), 2);
        QCOMPARE(optimizers.value(QString()), 2); // without one
        QCOMPARE(home.counts(Facet::Key::Column, plain).value(QStringLiteral("reviewed")), 2);
    }

    void choicesOfValuesTagsAndProblemsNarrow()
    {
        Home home;
        const auto narrow = [&] {
            QCOMPARE(home.found({Facet::Key::Column, {QStringLiteral("adam")}, {}, optimizer}), 2);
            QCOMPARE(home.found({Facet::Key::Column, {}, {QStringLiteral("adam")}, optimizer}), 4);
            QCOMPARE(home.found({Facet::Key::Tag, {QStringLiteral("team")}, {QStringLiteral("reviewed")}, {}}), 2);
            QCOMPARE(home.found({Facet::Key::Tag, {QStringLiteral("no such tag")}, {}, {}}), 0);
            QCOMPARE(home.found({Facet::Key::Problem, {QStringLiteral("missing")}, {}, {}}), 1);
        };
        narrow();
        QVERIFY(home.browser().prepare(home.progress).ok());
        narrow(); // from memory
    }

    void talliesAddUpWhatTheQuestionFinds()
    {
        Home home;
        const auto all = home.browser().tallies({}, home.progress);
        QVERIFY(all.ok());
        QCOMPARE(all->versions, 6);
        QCOMPARE(all->models, 3);
        QCOMPARE(all->bytes, 1370);
        QCOMPARE(all->withProblems, 1);
        QCOMPARE(all->undated, 1);
        QCOMPARE(all->biggest.first().model, QStringLiteral("Churn"));
        QCOMPARE(all->biggest.first().bytes, 900);
        QCOMPARE(all->biggest.size(), 3);
        BrowseQuestion question;
        question.query.filter = QStringLiteral("model = Fraud");
        const auto fraud = home.browser().tallies(question, home.progress);
        QCOMPARE(fraud->versions, 3);
        QCOMPARE(fraud->models, 1);
        QCOMPARE(fraud->facets.first().values.size(), 1);
        question.query.filter = QStringLiteral("model = Nothing");
        const auto nothing = home.browser().tallies(question, home.progress);
        QCOMPARE(nothing->versions, 0);
        QVERIFY(nothing->periods.isEmpty());
    }

    void periodsHaveNoGapsAndHoldEveryVersion()
    {
        Home home;
        const auto tallies = home.browser().tallies({}, home.progress);
        QCOMPARE(tallies->span, VersionTallies::Span::Week);
        QCOMPARE(tallies->periods.first().beginMs, QDate(2024, 1, 1).startOfDay().toMSecsSinceEpoch());
        qint64 sum = 0;
        for (qsizetype i = 0; i < tallies->periods.size(); ++i) {
            sum += tallies->periods[i].versions;
            QVERIFY(i == 0 || tallies->periods[i].beginMs == tallies->periods[i - 1].endMs);
        }
        QCOMPARE(sum, 5);
    }

    void aWrongClockDoesNotStretchTheYears()
    {
        Home home({{"Old", none, none, none, false, {1601, 1, 1}, 1},
                   {"New", none, none, none, false, {2024, 5, 2}, 1},
                   {"Far", none, none, none, false, {9999, 1, 1}, 1}});
        const auto tallies = home.browser().tallies({}, home.progress);
        QCOMPARE(tallies->undated, 2);
        QCOMPARE(tallies->periods.size(), 1);
        QCOMPARE(tallies->span, VersionTallies::Span::Day);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TestVersionValues)

#include "tst_versionvalues.moc"
