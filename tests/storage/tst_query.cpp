#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/query/queryparser.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <cmath>

namespace slipway {

namespace {

const QStringList metricNames{QStringLiteral("accuracy"), QStringLiteral("f1"), QStringLiteral("odd name")};

/// What a query means, said once more without SQL: the definition that the translation must agree with.
class Evaluator
{
public:
    explicit Evaluator(const ModelVersion &version) : m_version(version) {}

    bool operator()(const QueryAll &) const { return true; }
    bool operator()(const QueryAnd &node) const
    {
        return std::all_of(node.operands.begin(), node.operands.end(),
                           [this](const QueryNode &n) { return std::visit(*this, n.value); });
    }
    bool operator()(const QueryOr &node) const
    {
        return std::any_of(node.operands.begin(), node.operands.end(),
                           [this](const QueryNode &n) { return std::visit(*this, n.value); });
    }
    bool operator()(const QueryNot &node) const { return !std::visit(*this, node.operand.front().value); }
    bool operator()(const QueryWord &node) const
    {
        const VersionSummary &s = m_version.summary;
        QStringList fields{s.model, s.version, s.semver, m_version.description, s.type, s.status};
        for (const Tag &tag : m_version.tags)
            fields << tag.key << tag.value;
        return std::any_of(fields.begin(), fields.end(),
                           [&](const QString &f) { return f.contains(node.text, Qt::CaseInsensitive); });
    }
    bool operator()(const QueryAttribute &node) const
    {
        using Name = QueryAttribute::Name;
        const VersionSummary &s = m_version.summary;
        const auto whole = [&](const QString &text) { return text.compare(node.text, Qt::CaseInsensitive) == 0; };
        const auto part = [&](const QString &text) { return text.contains(node.text, Qt::CaseInsensitive); };
        switch (node.name) {
        case Name::Stage:
            return whole(s.stage);
        case Name::StatusWord:
            return whole(s.status);
        case Name::Type:
            return whole(s.type);
        case Name::Registry:
            return whole(s.registry);
        case Name::Model:
            return part(s.model);
        case Name::Version:
            return part(s.version) || part(s.semver);
        case Name::Description:
            return part(m_version.description);
        case Name::Author:
            return part(m_version.author);
        case Name::Tag:
            break;
        }
        return std::any_of(m_version.tags.begin(), m_version.tags.end(),
                           [&](const Tag &t) { return whole(t.key) || whole(t.value); });
    }
    bool operator()(const QueryMetric &node) const
    {
        const auto value = preferredMetric(m_version.metrics, node.name);
        return value && !std::isnan(*value) && compare(*value, node.comparison, node.value);
    }
    bool operator()(const QueryNumber &node) const
    {
        const bool size = node.name == QueryNumber::Name::SizeBytes;
        return compare(static_cast<double>(size ? m_version.summary.sizeBytes : m_version.summary.problemCount),
                       node.comparison, node.value);
    }

private:
    static bool compare(double a, Comparison comparison, double b)
    {
        switch (comparison) {
        case Comparison::Greater:
            return a > b;
        case Comparison::GreaterOrEqual:
            return a >= b;
        case Comparison::Less:
            return a < b;
        case Comparison::LessOrEqual:
            return a <= b;
        case Comparison::Equal:
            return a == b;
        case Comparison::NotEqual:
            break;
        }
        return a != b;
    }

    const ModelVersion &m_version;
};

ModelVersion randomVersion(QRandomGenerator &random, int number)
{
    const auto pick = [&](const QStringList &words) { return words[random.bounded(static_cast<int>(words.size()))]; };
    ModelVersion version;
    VersionSummary &s = version.summary;
    s.registry = pick({QStringLiteral("lab"), QStringLiteral("Prod")});
    s.model = pick(
        {QStringLiteral("PR Impact"), QStringLiteral("Anomaly"), QStringLiteral("Größe"), QStringLiteral("50%_off")});
    s.version = QStringLiteral("v%1").arg(number);
    s.semver = random.bounded(4) ? QStringLiteral("%1.%2.0").arg(random.bounded(3)).arg(random.bounded(12)) : QString();
    s.id = s.registry + QLatin1Char('/') + s.version;
    s.stage = pick({QStringLiteral("Production"), QStringLiteral("Staging"), QString()});
    s.status = pick({QStringLiteral("trained"), QStringLiteral("production_ready")});
    s.type = pick({QStringLiteral("XGBoost"), QStringLiteral("pytorch")});
    version.description = pick({QString(), QStringLiteral("for the Big team")});
    version.author = pick({QStringLiteral("Ada"), QString()});
    if (random.bounded(2))
        version.tags.append({QStringLiteral("env"), pick({QStringLiteral("lab"), QStringLiteral("GPU")})});
    for (const QString &name : metricNames) {
        for (const Split split : {Split::Training, Split::Validation, Split::Summary}) {
            const int kind = random.bounded(6);
            if (kind < 3)
                version.metrics.append({name, split, random.bounded(11) / 10.0});
            else if (kind == 3)
                version.metrics.append({name, split, std::nan("")});
        }
    }
    version.artifacts.append({s.version, random.bounded(3) * 1000, {}, {}, {}, false, false});
    for (int i = random.bounded(3); i > 0; --i)
        version.problems.append({QStringLiteral("missing"), {}, {}, makeError(ErrorCode::NotFound, "x")});
    completeSummary(version);
    return version;
}

QString randomQuery(QRandomGenerator &random, int depth)
{
    const auto pick = [&](const QStringList &words) { return words[random.bounded(static_cast<int>(words.size()))]; };
    const QString comparison = pick({QStringLiteral(" > "), QStringLiteral(">="), QStringLiteral(" < "),
                                     QStringLiteral("<="), QStringLiteral("="), QStringLiteral(" != ")});
    switch (random.bounded(depth > 3 ? 5 : 9)) {
    case 0:
        return pick({QStringLiteral("impact"), QStringLiteral("GRÖSS"), QStringLiteral("größ"),
                     QStringLiteral("\"big team\""), QStringLiteral("%"), QStringLiteral("1.1"), QStringLiteral("gpu"),
                     QStringLiteral("xgb"), QStringLiteral("v1"), QStringLiteral("'")});
    case 1:
        return pick({QStringLiteral("stage:production"), QStringLiteral("status:TRAINED"),
                     QStringLiteral("type:xgboost"), QStringLiteral("tag:gpu"), QStringLiteral("model:\"pr imp\""),
                     QStringLiteral("registry:prod"), QStringLiteral("author:ada"), QStringLiteral("version:1.1"),
                     QStringLiteral("description:TEAM"), QStringLiteral("tag:env")});
    case 2:
        return pick({QStringLiteral("size"), QStringLiteral("problems")}) + comparison
               + QString::number(random.bounded(3) * (random.bounded(2) ? 1000 : 1));
    case 3:
        return QStringLiteral("`odd name`") + comparison + QString::number(random.bounded(11) / 10.0);
    case 4:
        return pick({QStringLiteral("accuracy"), QStringLiteral("metrics.f1"), QStringLiteral("unknown")}) + comparison
               + QString::number(random.bounded(11) / 10.0);
    case 5:
        return QStringLiteral("not ") + randomQuery(random, depth + 1);
    case 6:
        return QStringLiteral("(") + randomQuery(random, depth + 1) + QStringLiteral(")");
    case 7:
        return randomQuery(random, depth + 1) + pick({QStringLiteral(" or "), QStringLiteral(" OR ")})
               + randomQuery(random, depth + 1);
    default:
        break;
    }
    return randomQuery(random, depth + 1) + pick({QStringLiteral(" and "), QStringLiteral(" ")})
           + randomQuery(random, depth + 1);
}

} // namespace

class QueryTest final : public Test
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Index> m_index;
    QList<ModelVersion> m_versions;

    Database &database() { return **m_index->here(); }

    QStringList find(const QString &line, const QString &sortKey = {},
                     SortDirection direction = SortDirection::Ascending)
    {
        const auto tree = parseQuery(line);
        if (!tree)
            return {tree.error().text()};
        SqlOrder order;
        if (!sortKey.isEmpty())
            appendSortKey(order, sortKey, direction);
        appendTieBreaker(order);
        IndexedVersionTable table(database());
        const auto rows = table.find(conditionFor(*tree), order, -1, 0);
        if (!rows)
            return {rows.error().text()};
        QStringList ids;
        const auto summaries = table.summaries(*rows);
        for (const VersionSummary &summary : *summaries)
            ids.append(summary.id);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto index = Index::open(m_folder.path());
        QVERIFY(index.ok());
        m_index = *index;
        QRandomGenerator random(3);
        auto transaction = Transaction::begin(database());
        for (int i = 0; i < 120; ++i) {
            m_versions.append(randomVersion(random, i));
            QVERIFY(VersionRecords(database()).add(m_versions.last(), QString::number(i), {}, {}).ok());
        }
        QVERIFY(transaction->commit().ok());
    }

    void theTranslationMeansWhatTheTreeMeans()
    {
        QRandomGenerator random(5);
        int some = 0;
        for (int i = 0; i < 1000; ++i) {
            const QString line = randomQuery(random, 0);
            const auto tree = parseQuery(line);
            QVERIFY2(tree.ok(), qPrintable(line));
            QStringList expected;
            for (const ModelVersion &version : m_versions) {
                if (std::visit(Evaluator(version), tree->value))
                    expected.append(version.summary.id);
            }
            expected.sort();
            QCOMPARE(find(line), expected);
            some += !expected.isEmpty() && expected.size() < m_versions.size() ? 1 : 0;
        }
        QVERIFY(some > 500); // the queries do tell versions apart
    }

    void wordsBindTighterThanOr()
    {
        QCOMPARE(find(QStringLiteral("anomaly xgboost or impact")),
                 find(QStringLiteral("(anomaly and xgboost) or impact")));
        QVERIFY(find(QStringLiteral("anomaly xgboost or impact"))
                != find(QStringLiteral("anomaly (xgboost or impact)")));
        QCOMPARE(find(QStringLiteral("not anomaly impact")), find(QStringLiteral("(not anomaly) and impact")));
        QCOMPARE(find({}).size(), m_versions.size());
        QCOMPARE(find(QStringLiteral("  ")).size(), m_versions.size());
    }

    void keywordsInQuotesAreWords()
    {
        QVERIFY(find(QStringLiteral("\"and\"")).isEmpty());
        QVERIFY(find(QStringLiteral("\"not\"")).isEmpty());
        QVERIFY(find(QStringLiteral("or > 0.5")).isEmpty()); // a metric of this name, which nobody has
    }

    void whatIsNotUnderstoodNamesItsPlace_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *line, const char *detail) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(detail);
        };
        row("accuracy >", "position 11: expected a number");
        row("accuracy > high", "position 12: expected a number");
        row("accuracy > \"0.5\"", "position 12: expected a number");
        row("accuracy == 0.5", "position 11: expected a number");
        row("> 0.5", "position 1: expected a word or a comparison");
        row("impact and", "position 11: expected a word or a comparison");
        row("and impact", "position 1: expected a word or a comparison");
        row("impact or", "position 10: expected a word or a comparison");
        row("not", "position 4: expected a word or a comparison");
        row("(impact", "position 8: expected )");
        row("impact)", "position 7: expected a word, a comparison or the end");
        row("()", "position 2: expected a word or a comparison");
        row("model:", "position 7: expected a word or a text in quotes");
        row("model:\"PR", "position 10: expected \"");
        row("wings:2", "position 1: expected stage, status, type, registry, tag, model, version, description, author");
        row("a ! b", "position 4: expected =");
    }

    void whatIsNotUnderstoodNamesItsPlace()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, detail);
        const auto tree = parseQuery(line);
        QVERIFY(!tree.ok());
        QCOMPARE(tree.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(tree.error().detail, detail);
    }

    void deepParenthesesAreRefused()
    {
        QVERIFY(
            parseQuery(QStringLiteral("(").repeated(50) + QStringLiteral("a") + QStringLiteral(")").repeated(50)).ok());
        QVERIFY(!parseQuery(QStringLiteral("(").repeated(100000)).ok());
        QVERIFY(!parseQuery(QStringLiteral("not ").repeated(100000) + QLatin1Char('a')).ok());
    }

    void missingValuesComeLastInBothDirections()
    {
        for (const char *name : {"accuracy", "metrics.f1", "odd name"}) {
            const QString key = QString::fromLatin1(name);
            const QString metric = key.startsWith(QStringLiteral("metrics.")) ? key.mid(8) : key;
            for (const auto direction : {SortDirection::Ascending, SortDirection::Descending}) {
                const QStringList ids = find({}, key, direction);
                QCOMPARE(ids.size(), m_versions.size());
                double last = direction == SortDirection::Ascending ? -1 : 2;
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
