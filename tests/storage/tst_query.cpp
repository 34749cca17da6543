#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/query/querylexer.h"
#include "models/storage/query/queryparser.h"
#include "models/storage/verificationtable.h"
#include "models/storage/versionrecords.h"
#include "queryevaluator.h"
#include "querygenerator.h"
#include "queryprinter.h"
#include "tests/support/test.h"

namespace slipway {

class QueryTest final : public Test
{
    Q_OBJECT

private:
    static constexpr qint64 nowMs = 1701000000000; // 2023-11-26T12:00:00Z

    QTemporaryDir m_folder;
    std::shared_ptr<Index> m_index;
    QList<ModelVersion> m_versions;

    Database &database() { return **m_index->here(); }

    QStringList find(const QueryNode &tree, const SqlOrder &order)
    {
        IndexedVersionTable table(database());
        const auto rows = table.find(conditionFor(tree), order, -1, 0);
        if (!rows)
            return {rows.error().text()};
        QStringList ids;
        const auto summaries = table.summaries(*rows);
        for (const VersionSummary &summary : *summaries)
            ids.append(summary.id);
        return ids;
    }

    QStringList find(const QString &line, const QString &sortKey = {},
                     SortDirection direction = SortDirection::Ascending)
    {
        const auto tree = parseQuery(line, nowMs);
        if (!tree)
            return {tree.error().text()};
        SqlOrder order;
        if (!sortKey.isEmpty())
            appendSortKey(order, sortKey, direction);
        appendTieBreaker(order);
        return find(*tree, order);
    }

    QStringList found(const char *line) { return find(QString::fromUtf8(line)); }

    QStringList evaluated(const QueryNode &tree) const
    {
        QStringList ids;
        for (const ModelVersion &version : m_versions) {
            if (QueryEvaluator(version).holds(tree))
                ids.append(version.summary.id);
        }
        ids.sort();
        return ids;
    }

    static QueryNode parsed(const char *line)
    {
        const auto tree = parseQuery(QString::fromUtf8(line), nowMs);
        return tree.ok() ? *tree : QueryNode{QueryWord{tree.error().text()}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto index = Index::open(m_folder.path());
        QVERIFY(index.ok());
        m_index = *index;
        QRandomGenerator random(3);
        const QueryGenerator generator(random);
        auto transaction = Transaction::begin(database());
        for (int i = 0; i < 90; ++i) {
            m_versions.append(generator.version(i));
            QVERIFY(VersionRecords(database()).add(m_versions.last(), QString::number(i), {}, {}).ok());
            const VersionSummary &added = m_versions.last().summary;
            const bool isVerified =
                added.integrity != Integrity::Unrecorded && added.integrity != Integrity::NotVerified;
            const VerificationTarget target{added.id, added.registry, stampsDigest({}), "", {}};
            QVERIFY(!isVerified || VerificationTable(database()).set(target, {added.integrity, 0, {}}).ok());
        }
        QVERIFY(transaction->commit().ok());
    }

    void everyQueryReadsAsItIsWrittenAndFindsWhatItMeans()
    {
        QRandomGenerator random(5);
        const QueryGenerator generator(random);
        const QueryPrinter printer(random);
        SqlOrder order;
        appendTieBreaker(order);
        int some = 0;
        constexpr int queries = 10000;
        for (int i = 0; i < queries; ++i) {
            const QueryNode query = generator.query();
            const QString line = printer.print(query);
            const auto tree = parseQuery(line, nowMs);
            QVERIFY2(tree.ok(), qPrintable(line + (tree.ok() ? QString() : QLatin1Char('\n') + tree.error().detail)));
            QVERIFY2(*tree == query, qPrintable(line));
            const QStringList expected = evaluated(query);
            const QStringList ids = find(*tree, order);
            QVERIFY2(ids == expected, qPrintable(line + QStringLiteral("\nfound:    ") + ids.join(QLatin1Char(' '))
                                                 + QStringLiteral("\nexpected: ") + expected.join(QLatin1Char(' '))));
            some += !expected.isEmpty() && expected.size() < m_versions.size() ? 1 : 0;
        }
        QVERIFY(some > queries / 3); // the queries do tell versions apart
    }

    void wordsBindTighterThanOr()
    {
        QCOMPARE(found("anomaly xgboost or impact"), found("(anomaly and xgboost) or impact"));
        QVERIFY(found("anomaly xgboost or impact") != found("anomaly (xgboost or impact)"));
        QCOMPARE(found("not anomaly impact"), found("(not anomaly) and impact"));
        QCOMPARE(found("").size(), m_versions.size());
        QCOMPARE(found("  ").size(), m_versions.size());
    }

    void keywordsInQuotesAreWords()
    {
        QVERIFY(found("\"and\"").isEmpty());
        QVERIFY(found("\"not\"").isEmpty());
        QVERIFY(found("or > 0.5").isEmpty()); // a metric of this name, which nobody has
        QCOMPARE(parsed("trained in lab"), parsed("\"trained\" \"in\" \"lab\""));
        QCOMPARE(parsed("what is this"), parsed("\"what\" \"is\" \"this\""));
        QCOMPARE(parsed("birds like trees"), parsed("\"birds\" \"like\" \"trees\""));
        QCOMPARE(parsed("don't"), parsed("\"don't\""));
    }

    void theSameConditionCanBeWrittenInManyWays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *line, const char *other) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(other);
        };
        row("accuracy > 0.9", "metrics.accuracy > 0.9");
        row("`accuracy`>9e-1", "metric.\"accuracy\" > 0.9");
        row("metrics.validation.accuracy = 1", "validation.accuracy == 1");
        row("metrics.'odd name' < 1", "\"odd name\" < 1");
        row("stage = Production", "attributes.stage = 'Production'");
        row("Stage = Production", "run.stage = \"Production\"");
        row("name = 'x'", "model = x");
        row("attributes.`Run name` = 'x'", "tags.`mlflow.runName` = 'x'");
        row("mlflow.user = ada", "tags.mlflow.user = 'ada'");
        row("tag:env=GPU", "tags.env = 'GPU'");
        row("tag:\"odd name\" like 'a%'", "tags.`odd name` like 'a%'");
        row("param:max_depth=4", "params.max_depth = 4");
        row("param:max_depth", "params.max_depth is not null");
        row("metric:accuracy", "metrics.accuracy is not null");
        row("metric:validation.accuracy >= 1", "metrics.validation.accuracy >= 1");
        row("size > 1.5 GB", "size > 1500000000");
        row("size >= 10MB", "size_bytes >= 1e7");
        row("size = '2 KiB'", "size = 2048");
        row("problems:0", "problems = 0");
        row("created > 2023-11-25T12:00Z", "created > 1700913600000");
        row("created > '2023-11-25 12:00:00Z'", "start_time > 1700913600000");
        row("created > 2023-11-25 12:00:00.500Z", "Created > 1700913600500");
        row("created > 2023-11-25T14:00+02:00", "attributes.creation_time > 1700913600000");
        row("created > -24h", "created > -1d");
        row("created > -7d", "created > -1w");
        row("created > now", "created > 1701000000000");
        row("created < 2023-02", "created < 2023-02-01");
        row("created >= 2023", "created >= 2023-01-01");
        row("created = 2023-11", "created between 2023-11-01 and 2023-11-30");
        row("created:today", "created between today and today");
        row("created != yesterday", "created not between yesterday and yesterday");
        row("stage in ('a', 'b',)", "stage in (a, \"b\")");
        row("params.x in (4, 'a')", "params.x in ('4', 'a')");
        row("model rlike 'x'", "model matches x");
    }

    void theSameConditionCanBeWrittenInManyWays()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, other);
        const auto tree = parseQuery(line, nowMs);
        const auto otherTree = parseQuery(other, nowMs);
        QVERIFY2(tree.ok(), tree.ok() ? "" : qPrintable(tree.error().text()));
        QVERIFY2(otherTree.ok(), otherTree.ok() ? "" : qPrintable(otherTree.error().text()));
        QVERIFY(std::holds_alternative<QueryCondition>(tree->value));
        QVERIFY(*tree == *otherTree);
    }

    void monthsAndYearsAreThoseOfTheCalendar()
    {
        const auto ago = [](const char *line) {
            return static_cast<qint64>(std::get<double>(std::get<QueryCondition>(parsed(line).value).values.front()));
        };
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
        QCOMPARE(ago("created > -3m"), now.addMonths(-3).toMSecsSinceEpoch());
        QCOMPARE(ago("created > -2y"), now.addYears(-2).toMSecsSinceEpoch());
        QCOMPARE(ago("created > 2023-11-25"), QDate(2023, 11, 25).startOfDay().toMSecsSinceEpoch());
    }

    void whatIsMissingSatisfiesNoConditionAndItsOppositeNeither()
    {
        for (const char *field :
             {"accuracy", "metrics.training.f1", "params.max_depth", "tags.env", "created", "alias"}) {
            const QString name = QString::fromLatin1(field);
            const QString value = name == QLatin1String("created") ? QStringLiteral("2023") : QStringLiteral("1");
            const QStringList missing = find(name + QStringLiteral(" is null"));
            QVERIFY2(!missing.isEmpty() && missing.size() < m_versions.size(), field);
            const QStringList equal = find(name + QStringLiteral(" = ") + value);
            const QStringList different = find(name + QStringLiteral(" != ") + value);
            const QStringList not_ = find(QStringLiteral("not ") + name + QStringLiteral(" = ") + value);
            QCOMPARE(equal.size() + different.size() + missing.size(), m_versions.size());
            QCOMPARE(not_.size(), different.size() + missing.size());
        }
    }

    void versionsAreComparedAsVersions()
    {
        QVERIFY(!found("semver > 1.9.0").isEmpty());
        for (const QString &id : found("semver > 1.9.0"))
            QVERIFY(compareVersions(VersionRecords(database()).read(id)->summary.semver, QStringLiteral("1.9.0")) > 0);
        const QStringList natural = found("semver is null and version > v9 and version matches '^v'");
        QVERIFY(natural.size() > 1);
        for (const QString &id : natural)
            QVERIFY2(id.mid(id.indexOf(QLatin1Char('/')) + 2).toInt() > 9, qPrintable(id));
    }

    void whatIsNotUnderstoodNamesItsPlace_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *line, const char *detail) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(detail);
        };
        const char *attributes =
            "id, registry, model, version, semver, stage, alias, status, type, kind, created, updated, author, "
            "description, size, problems, integrity, run_id, source_path";
        row("accuracy >", "position 11: expected a number");
        row("accuracy > high", "position 12: expected a number");
        row("accuracy > \"0.5\"", "position 12: expected a number");
        row("accuracy > nan", "position 12: expected a number");
        row("accuracy => 0.5", "position 11: expected a number");
        row("größe\u2028😀 > 'x", "position 13: expected '");
        row("😀 > x", "position 5: expected a number");
        row("> 0.5", "position 1: expected a word or a condition");
        row("impact and", "position 11: expected a word or a condition");
        row("and impact", "position 1: expected a word or a condition");
        row("impact or", "position 10: expected a word or a condition");
        row("not", "position 4: expected a word or a condition");
        row("(impact", "position 8: expected )");
        row("impact)", "position 7: expected a word, a condition or the end");
        row("a, b", "position 2: expected a word, a condition or the end");
        row("()", "position 2: expected a word or a condition");
        row("model:", "position 7: expected a word or a text in quotes");
        row("model:\"PR", "position 10: expected \"");
        row("a ! b", "position 4: expected =");
        row("stagee = production", "position 1: expected an attribute or a metric with a number. Did you mean stage?");
        row("statsu:trained", "position 1: expected an attribute, and statsu is none. Did you mean status?");
        row("attributes.stagee = 'x'", "position 12: expected an attribute, and stagee is none. Did you mean stage?");
        QTest::newRow("wings:2") << QStringLiteral("wings:2")
                                 << QStringLiteral("position 1: expected tag, param, metric or an attribute: %1")
                                        .arg(QLatin1String(attributes));
        QTest::newRow("run.wings") << QStringLiteral(
            "run.wings = 2") << QStringLiteral("position 5: expected an attribute: %1").arg(QLatin1String(attributes));
        row("metrics.", "position 9: expected a name behind the point");
        row("a tags.team", "position 12: expected =, !=, >, >=, <, <=, in, between, like or is null");
        row("accuracy like 'a%'",
            "position 10: expected =, !=, >, >=, <, <=, in, between or is null, because accuracy is "
            "a number");
        row("created like '2024%'",
            "position 9: expected =, !=, >, >=, <, <=, between or is null, because created is a time");
        row("created > soon", "position 11: expected a date, as 2024-10-01, 2024-10-01T12:30 or -7d");
        row("created > 2024-13-01", "position 11: expected a date, as 2024-10-01, 2024-10-01T12:30 or -7d");
        row("size > 10 apples MB 5)", "position 22: expected a word, a condition or the end");
        row("size > big", "position 8: expected a number of bytes, as 500, 10MB or 1.5 GB");
        row("stage in production", "position 10: expected ( and values, as ('a', 'b')");
        row("stage in ('a' 'b')", "position 15: expected , or )");
        row("stage in ()", "position 11: expected a word or a text in quotes");
        row("stage is empty", "position 10: expected null or not null");
        row("accuracy between 1 or 2", "position 20: expected and");
        row("params.x between 1 and b", "position 24: expected a number");
        row("model matches 'a(b'",
            "position 19: expected a regular expression, and it is none (missing closing parenthesis)");
        row("model matches '(*LIMIT_MATCH=4294967295)a'",
            "position 16: expected a regular expression, and it is none (it begins with (*)");
    }

    void whatIsNotUnderstoodNamesItsPlace()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, detail);
        const auto tree = parseQuery(line, nowMs);
        QVERIFY(!tree.ok());
        QCOMPARE(tree.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(tree.error().detail, detail);
        const qsizetype place = queryErrorPlace(line, tree.error());
        QVERIFY(place >= 0 && place <= line.size());
        QCOMPARE(line.left(place).toUcs4().size() + 1, detail.section(QLatin1Char(' '), 1, 1).chopped(1).toLongLong());
    }

    void deepParenthesesAreRefused()
    {
        QVERIFY(
            parseQuery(QStringLiteral("(").repeated(50) + QStringLiteral("a") + QStringLiteral(")").repeated(50), nowMs)
                .ok());
        QVERIFY(!parseQuery(QStringLiteral("(").repeated(60000), nowMs).ok());
        QVERIFY(!parseQuery(QStringLiteral("not ").repeated(15000) + QLatin1Char('a'), nowMs).ok());
    }

    void longLinesAreAnswered()
    {
        const qsizetype longest = 65536;
        QCOMPARE(find(QStringLiteral("a and ").repeated(9000) + QStringLiteral("a")), found("a"));
        QCOMPARE(find(QStringLiteral("tags.env = 'lab' or ").repeated(3000) + QStringLiteral("tags.env = 'lab'")),
                 found("tags.env = 'lab'"));
        const QString id = m_versions.first().summary.id;
        QCOMPARE(find(QStringLiteral("id in (%1'%2')").arg(QStringLiteral("'x',").repeated(10000), id)),
                 QStringList{id});
        QCOMPARE(find(QString(longest, QLatin1Char('x'))), QStringList());
        QVERIFY(find(QStringLiteral("model like '%1'").arg(QStringLiteral("*").repeated(10000))).isEmpty());
        const auto tooLong = parseQuery(QString(longest + 1, QLatin1Char('x')), nowMs);
        QCOMPARE(tooLong.error().detail,
                 QStringLiteral("position 65537: expected a shorter filter (at most 65536 characters)"));
        const auto tooMany = parseQuery(QStringLiteral("a ").repeated(20000), nowMs);
        QCOMPARE(tooMany.error().detail, QStringLiteral("position 20001: expected fewer conditions (at most 10000)"));
        const auto tooLike = parseQuery(QStringLiteral("model like '%1'").arg(QString(10001, QLatin1Char('a'))), nowMs);
        QCOMPARE(tooLike.error().detail,
                 QStringLiteral("position 12: expected a shorter pattern (at most 10000 characters)"));
    }

    void aRegularExpressionThatNeverEndsIsStopped()
    {
        ModelVersion version;
        version.summary.id = QStringLiteral("lab/endless");
        version.description = QString(200, QLatin1Char('a'));
        auto transaction = Transaction::begin(database());
        QVERIFY(VersionRecords(database()).add(version, QStringLiteral("endless"), {}, {}).ok());
        for (const char *pattern :
             {"(a+)+[bc]$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a|aa)+[bc]$", "(.*)*(.*)*(.*)*[xy]"}) {
            const auto tree = parseQuery(QStringLiteral("description matches '%1'").arg(QLatin1String(pattern)), nowMs);
            QVERIFY(tree.ok());
            const auto count = IndexedVersionTable(database()).count(conditionFor(*tree));
            QVERIFY2(!count.ok(), pattern);
            QCOMPARE(count.error().code, ErrorCode::InvalidArgument);
            QCOMPARE(count.error().text(),
                     QStringLiteral("The regular expression takes too long. Write a simpler one."));
        }
        QCOMPARE(find(QStringLiteral("description matches '^a+$'")), QStringList{QStringLiteral("lab/endless")});
    }

    void missingValuesComeLastInBothDirections()
    {
        for (const char *name : {"accuracy", "metrics.f1", "odd name"}) {
            const QString key = QString::fromLatin1(name);
            const QString metric = key.startsWith(QStringLiteral("metrics.")) ? key.mid(8) : key;
            for (const auto direction : {SortDirection::Ascending, SortDirection::Descending}) {
                const QStringList ids = find({}, key, direction);
                QCOMPARE(ids.size(), m_versions.size());
                double last = direction == SortDirection::Ascending ? -1 : HUGE_VAL;
                bool missing = false;
                for (const QString &id : ids) {
                    const auto version = VersionRecords(database()).read(id);
                    const double value = preferredMetric(version->metrics, metric).value_or(std::nan(""));
                    QVERIFY(!missing || std::isnan(value));
                    missing = std::isnan(value);
                    QVERIFY(missing || (direction == SortDirection::Ascending ? value >= last : value <= last));
                    last = value;
                }
                QVERIFY(missing);
            }
        }
        QStringList stages;
        for (const QString &id : find({}, QStringLiteral("stage"), SortDirection::Descending))
            stages.append(VersionRecords(database()).read(id)->summary.stage);
        QCOMPARE(stages.first(), QStringLiteral("Staging"));
        QCOMPARE(stages.last(), QString());
    }

    void versionsSortAsVersions()
    {
        const QStringList ids = find({}, QStringLiteral("version"));
        QString last;
        for (const QString &id : ids) {
            const auto version = VersionRecords(database()).read(id);
            const QString shown =
                version->summary.semver.isEmpty() ? version->summary.version : version->summary.semver;
            QVERIFY2(last.isEmpty() || compareVersions(last, shown) <= 0, qPrintable(last + QLatin1Char(' ') + shown));
            last = shown;
        }
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::QueryTest)
#include "tst_query.moc"
