#include "models/services/versionbrowser.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/versionrecords.h"
#include "tests/bench/millionindex.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <random>

namespace slipway {

namespace {

constexpr int versions = 800;

class AlwaysCancelled final : public Progress
{
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, const QString &) override {}
};

/// An index of generated versions.
struct World {
    QTemporaryDir folder;
    JobRunner jobs;
    std::unique_ptr<RegistryService> service;

    explicit World(int count = versions)
    {
        if (!writeMillionIndex(folder.path(), count))
            qFatal("no index");
        service = std::move(RegistryService::open(folder.path(), jobs)).value();
    }

    VersionBrowser &browser() const { return service->browser(); }

    Result<VersionRows> ask(const QString &filter, const QList<VersionQuery::SortKey> &sort = {}) const
    {
        BrowseQuestion question;
        question.query.filter = filter;
        question.query.sort = sort;
        NoProgress progress;
        return browser().rows(question, progress);
    }

    QList<VersionSummary> summaries(const VersionRows &rows) const
    {
        QList<VersionSummary> all;
        const auto byRow = browser().summaries(QList<quint32>(rows.rows->begin(), rows.rows->end()));
        for (const quint32 row : *rows.rows)
            all.append(byRow->value(row));
        return all;
    }
};

QStringList idsOf(const QList<VersionSummary> &all)
{
    QStringList ids;
    for (const VersionSummary &one : all)
        ids.append(one.id);
    return ids;
}

/// What a key sorts by, as text.
QString sortedBy(const VersionSummary &version, const QString &key)
{
    if (key == QLatin1String("model"))
        return version.model.toLower();
    if (key == QLatin1String("stage"))
        return version.stage;
    if (key == QLatin1String("version"))
        return version.semver;
    if (key == QLatin1String("created"))
        return QString::number(version.createdAtMs.value_or(-1));
    if (key == QLatin1String("size"))
        return QString::number(version.sizeBytes);
    return QString::number(version.metrics.value(key, std::nan("")), 'g', 17);
}

/// A query of up to three conditions that the versions know something of.
QString randomQuery(std::mt19937 &random)
{
    static const char *const conditions[] = {"fraud",
                                             "NIGHTLY",
                                             "ni",
                                             "20230101",
                                             "growth",
                                             "set-1",
                                             "accuracy > 0.9",
                                             "loss <= 0.75",
                                             "metric_5 > 0",
                                             "lightgbm",
                                             "zzz",
                                             "run",
                                             "stage:production",
                                             "type:pytorch",
                                             "status:trained",
                                             "tag:risk",
                                             "model:\"Ad Click\"",
                                             "\"Score 1\"",
                                             "size > 44000",
                                             "size between 1 and 44000",
                                             "created >= 2023-06-01",
                                             "created != 2023-06-01",
                                             "updated is null",
                                             "problems > 0",
                                             "stage = 'Production'",
                                             "stage is null",
                                             "status != 'trained'",
                                             "model like 'Ad%'",
                                             "model matches '^[A-F]'",
                                             "type in ('pytorch', 'lightgbm')",
                                             "author is not null",
                                             "kind = 'version'",
                                             "registry != 'x'",
                                             "params.seed > 10",
                                             "params.seed != 10",
                                             "params.max_depth <= 6"};
    QString query;
    const unsigned count = 1 + random() % 3;
    for (unsigned i = 0; i < count; ++i) {
        if (i > 0)
            query += random() % 2 ? QStringLiteral(" and ") : QStringLiteral(" or ");
        if (random() % 4 == 0)
            query += QStringLiteral("not ");
        query += QString::fromLatin1(conditions[random() % std::size(conditions)]);
    }
    return query;
}

} // namespace

class TestVersionBrowser final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }

    void memoryAndSqlFindTheSameVersions()
    {
        std::mt19937 random(1);
        NoProgress progress;
        for (int i = 0; i < 160; ++i) {
            if (i == 80)
                QVERIFY(m_world->browser().prepare(progress).ok()); // words from memory from here on
            VersionQuery query;
            query.filter = randomQuery(random);
            const auto page = m_world->service->list(query);
            QVERIFY2(page.ok(), qPrintable(query.filter));
            const auto rows = m_world->ask(query.filter);
            QVERIFY(rows.ok());
            QCOMPARE(rows->total, page->total);
            QCOMPARE(rows->all, page->all);
            QStringList expected = idsOf(page->versions);
            QStringList found = idsOf(m_world->summaries(*rows));
            expected.sort();
            found.sort();
            QVERIFY2(found == expected, qPrintable(query.filter));
        }
    }

    void whatAHalfTypedFilterNamesIsReadBeforeItIsAsked()
    {
        World world(300);
        const auto before = world.ask(QStringLiteral("accuracy > 0.5"));
        QVERIFY(before.ok() && before->total > 0);
        World other(300);
        NoProgress progress;
        QVERIFY(other.browser().readAhead(QStringLiteral("(nothing accuracy >"), progress).ok());
        const auto index = Index::open(other.folder.path());
        QVERIFY((*(*index)->here())->execute("DELETE FROM metric").ok()); // unseen: no change was counted
        const auto after = other.ask(QStringLiteral("accuracy > 0.5"));
        QVERIFY(after.ok());
        QCOMPARE(after->total, before->total);
    }

    void theyStandInTheSameOrder()
    {
        for (const char *key : {"model", "stage", "version", "created", "size", "accuracy", "metric_5"}) {
            for (const bool descending : {false, true}) {
                VersionQuery query;
                query.sort = {{QString::fromLatin1(key), descending}};
                const auto page = m_world->service->list(query);
                const auto rows = m_world->ask({}, query.sort);
                QVERIFY(page.ok() && rows.ok());
                const QList<VersionSummary> found = m_world->summaries(*rows);
                QCOMPARE(found.size(), page->versions.size());
                for (qsizetype i = 0; i < found.size(); ++i)
                    QCOMPARE(sortedBy(found[i], query.sort[0].key), sortedBy(page->versions[i], query.sort[0].key));
            }
        }
    }

    void aSecondKeyOrdersWhatTheFirstLeavesEqual()
    {
        const auto rows = m_world->ask({}, {{QStringLiteral("model"), false}, {QStringLiteral("accuracy"), true}});
        const QList<VersionSummary> found = m_world->summaries(*rows);
        for (qsizetype i = 1; i < found.size(); ++i) {
            if (found[i].model == found[i - 1].model)
                QVERIFY(found[i].metrics[QStringLiteral("accuracy")]
                        <= found[i - 1].metrics[QStringLiteral("accuracy")]);
        }
    }

    void theFirstRowsAreThoseOfTheWholeAnswer()
    {
        for (const auto &[key, descending] : {std::pair("accuracy", true), {"created", true}, {"created", false}}) {
            BrowseQuestion question;
            question.query.sort = {{QString::fromLatin1(key), descending}};
            question.query.limit = 20;
            const auto first = m_world->browser().firstRows(question);
            QVERIFY(first.ok() && *first);
            QCOMPARE((*first)->total, qint64(versions));
            const auto whole = m_world->ask({}, question.query.sort);
            QCOMPARE(*(*first)->rows, std::vector<quint32>(whole->rows->begin(), whole->rows->begin() + 20));
            QCOMPARE((*first)->shown.size(), 20);
        }
    }

    void theFirstRowsOfAFilterAreNotGuessed()
    {
        BrowseQuestion question;
        question.query.filter = QStringLiteral("fraud");
        question.query.sort = {{QStringLiteral("accuracy"), true}};
        question.query.limit = 20;
        QVERIFY(!*m_world->browser().firstRows(question));
    }

    void whatAnAnswerBeganWithIsKnownAtTheNextStart()
    {
        constexpr int slowToSort = 20000;
        World world(slowToSort);
        BrowseQuestion question;
        question.query.sort = {{QStringLiteral("model"), false}, {QStringLiteral("version"), true}};
        question.query.limit = 40;
        NoProgress progress;
        QVERIFY(!*world.browser().firstRows(question));
        const auto whole = world.browser().rows(question, progress);
        QVERIFY(whole.ok() && world.browser().keepFirst(question, *whole).ok());

        auto other = RegistryService::open(world.folder.path(), world.jobs);
        VersionBrowser &browser = (*other)->browser();
        const auto first = browser.firstRows(question);
        QVERIFY(first.ok() && *first);
        QCOMPARE((*first)->total, qint64(slowToSort));
        QCOMPARE((*first)->all, qint64(slowToSort));
        QVERIFY((*first)->rows->size() >= 40);
        QVERIFY(std::equal((*first)->rows->begin(), (*first)->rows->end(), whole->rows->begin()));
        QCOMPARE((*first)->shown.keys().size(), 40);
        BrowseQuestion others = question;
        others.query.sort[1].descending = false;
        QVERIFY(!*browser.firstRows(others));
        // It holds for the index as it was.
        const auto index = Index::open(world.folder.path());
        Database &database = **(*index)->here();
        VersionRecords records(database);
        QVERIFY(records.remove(whole->rows->front()).ok() && records.flush().ok());
        QVERIFY(!*browser.firstRows(question));
    }

    void facetsCountTheFilterButNotTheirOwnChoice()
    {
        BrowseQuestion question;
        question.query.filter = QStringLiteral("fraud");
        question.choices = {{Facet::Key::Stage, {QStringLiteral("Production")}, {}}};
        NoProgress progress;
        const auto rows = m_world->browser().rows(question, progress);
        const auto facets = m_world->browser().facets(question, progress);
        QVERIFY(rows.ok() && facets.ok());
        qint64 inTypes = 0;
        qint64 inStages = 0;
        qint64 inProduction = 0;
        for (const Facet &facet : *facets) {
            for (const Facet::Value &value : facet.values) {
                inTypes += facet.key == Facet::Key::Type ? value.versions : 0;
                inStages += facet.key == Facet::Key::Stage ? value.versions : 0;
                if (facet.key == Facet::Key::Stage && value.text == QLatin1String("Production"))
                    inProduction = value.versions;
            }
        }
        QCOMPARE(inTypes, rows->total);
        QCOMPARE(inProduction, rows->total);
        QCOMPARE(inStages, m_world->ask(question.query.filter)->total);
        for (const VersionSummary &one : m_world->summaries(*rows))
            QCOMPARE(one.stage, QStringLiteral("Production"));
    }

    void whatIsExcludedIsNotThere()
    {
        BrowseQuestion question;
        question.choices = {{Facet::Key::Type, {}, {QStringLiteral("PyTorch")}}};
        NoProgress progress;
        const auto rows = m_world->browser().rows(question, progress);
        QVERIFY(rows->total > 0);
        for (const VersionSummary &one : m_world->summaries(*rows))
            QVERIFY(one.type != QLatin1String("PyTorch"));
    }

    void rangesStayWhateverIsFound()
    {
        const auto rows = m_world->ask(QStringLiteral("fraud"));
        const auto everything = m_world->ask({});
        QVERIFY(rows->total < everything->total);
        NoProgress progress;
        const QString metric = QStringLiteral("accuracy");
        const auto ranges = m_world->browser().ranges(*rows, {metric, QStringLiteral("none")}, progress);
        QVERIFY(ranges.ok());
        double least = 1;
        for (const VersionSummary &one : m_world->summaries(*everything)) {
            if (one.metrics.contains(metric))
                least = std::min(least, one.metrics.value(metric));
        }
        QCOMPARE(ranges->value(metric).least, least);
        QVERIFY(!ranges->contains(QStringLiteral("none")));
    }

    void aFilterThatCannotBeReadSaysWhere()
    {
        const auto rows = m_world->ask(QStringLiteral("accuracy > "));
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code, ErrorCode::InvalidArgument);
    }

    void aCancelledQuestionEnds()
    {
        AlwaysCancelled progress;
        const auto rows = m_world->browser().rows({}, progress);
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    }

    void aCancelledRemovalKeepsTheRegistryAndWhatIsLeftOfIt()
    {
        const World world(2300); // more than are removed at once
        const QString name = world.service->registries()->first().name;
        AlwaysCancelled cancelled;
        QCOMPARE(world.service->remove(name, cancelled).error().code, ErrorCode::Cancelled);
        const auto left = world.service->registries();
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().versions, 300);
        QVERIFY(!left->first().scannedAtMs); // so that the next start reads it again
        QCOMPARE(world.ask({})->total, 300);
        NoProgress progress;
        QVERIFY(world.service->remove(name, progress).ok());
        QVERIFY(world.service->registries()->isEmpty());
        QCOMPARE(world.ask({})->total, 0);
    }

    void aChangeOfTheIndexIsSeen()
    {
        World world;
        QCOMPARE(world.ask({})->total, qint64(versions));
        const auto index = Index::open(world.folder.path());
        Database &database = **(*index)->here();
        const QString id = world.summaries(*world.ask({}))[3].id;
        VersionRecords records(database);
        QVERIFY(records.remove(*IndexedVersionTable(database).rowOf(id)).ok() && records.flush().ok());
        QCOMPARE(world.ask({})->total, qint64(versions - 1));
        QVERIFY(!idsOf(world.summaries(*world.ask({}))).contains(id));
    }

private:
    std::unique_ptr<World> m_world;
};

} // namespace slipway

SLIPWAY_TEST(slipway::TestVersionBrowser)

#include "tst_versionbrowser.moc"
