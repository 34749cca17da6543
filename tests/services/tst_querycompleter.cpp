#include "models/services/filterlead.h"
#include "models/services/querycompleter.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/query/queryparser.h"
#include "models/storage/versionrecords.h"
#include "tests/support/test.h"

namespace slipway {

class QueryCompleterTest final : public Test
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Index> m_index;

    Database &database() { return **m_index->here(); }

    /// The candidates where the line holds a "|".
    QueryCompletion complete(const char *line)
    {
        QString text = QString::fromUtf8(line);
        const qsizetype cursor = text.indexOf(QLatin1Char('|'));
        const auto completion = QueryCompleter(database()).complete(text.remove(cursor, 1), cursor);
        return completion.ok() ? *completion : QueryCompletion{-1, -1, {}};
    }

    QStringList shown(const char *line)
    {
        QStringList texts;
        const QueryCompletion completion = complete(line);
        for (const QueryCandidate &candidate : completion.candidates)
            texts.append(candidate.text);
        return texts;
    }

    /// The line after the first candidate was taken.
    QString taken(const char *line)
    {
        const QueryCompletion completion = complete(line);
        if (completion.candidates.isEmpty())
            return {};
        QString text = QString::fromUtf8(line).remove(QLatin1Char('|'));
        return text.replace(completion.begin, completion.end - completion.begin, completion.candidates.first().insert);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto index = Index::open(m_folder.path());
        QVERIFY(index.ok());
        m_index = *index;
        auto transaction = Transaction::begin(database());
        VersionRecords records(database());
        for (int i = 0; i < 10; ++i) {
            ModelVersion version;
            version.summary.id = QString::number(i);
            version.summary.model = i < 3 ? QStringLiteral("PR Impact") : QStringLiteral("Anomaly");
            version.summary.stage = i < 7 ? QStringLiteral("Production") : QStringLiteral("Staging");
            version.summary.aliases = QStringList{QStringLiteral("champion")};
            if (i < 4)
                version.summary.semver = QStringLiteral("1.%1.0").arg(i);
            version.metrics = {{QStringLiteral("accuracy"), Split::Summary, 0.5}};
            if (i < 4)
                version.metrics.append({QStringLiteral("val accuracy"), Split::Summary, 0.5});
            version.metrics.append({QStringLiteral("validation.auc"), Split::Summary, 0.5});
            version.parameters = {{QStringLiteral("activation"), QStringLiteral("\"re\\\"lu\"")}};
            version.tags = {{QStringLiteral("team"), i < 2 ? QStringLiteral("risk") : QStringLiteral("big team")}};
            completeSummary(version);
            QVERIFY(records.add(version, version.summary.id, {}, {}).ok());
        }
        QVERIFY(records.flush().ok());
        QVERIFY(transaction->commit().ok());
    }

    void attributesSayHowManyVersionsHaveThem()
    {
        const auto countOf = [this](const char *line, const char *name) {
            for (const QueryCandidate &candidate : complete(line).candidates) {
                if (candidate.text == QLatin1String(name))
                    return candidate.versions;
            }
            return qint64(-2);
        };
        QCOMPARE(countOf("|", "model"), 10);
        QCOMPARE(countOf("|", "stage"), 10);
        QCOMPARE(countOf("|", "alias"), 10);
        QCOMPARE(countOf("au|", "author"), 0);
        QCOMPARE(countOf("attributes.se|", "semver"), 4);
        QCOMPARE(countOf("|", "created"), 0);
    }

    void namesBeginWithTheMostFrequent()
    {
        QCOMPARE(shown("acc|"),
                 QStringList({QStringLiteral("metrics.accuracy"), QStringLiteral("metrics.val accuracy")}));
        QCOMPARE(complete("acc|").candidates[0].versions, 10);
        QCOMPARE(complete("acc|").candidates[1].versions, 4);
        QCOMPARE(shown("st|"), QStringList({QStringLiteral("stage"), QStringLiteral("status")}));
        QCOMPARE(shown("accuracy > 0.5 and params.|"), QStringList{QStringLiteral("params.activation")});
        QCOMPARE(shown("(tags.TE|"), QStringList{QStringLiteral("tags.team")});
        QVERIFY(shown("|").contains(QStringLiteral("tags.team")));
        QVERIFY(shown("nothing has this|").isEmpty());
    }

    void whatIsTakenReadsAsWhatWasShown()
    {
        QCOMPARE(taken("acc|"), QStringLiteral("metrics.accuracy "));
        QCOMPARE(taken("not val|"), QStringLiteral("not metrics.\"validation.auc\" "));
        QCOMPARE(taken("metrics.\"val a|"), QStringLiteral("metrics.\"val accuracy\" "));
        QCOMPARE(taken("tag:te|"), QStringLiteral("tag:team "));
        QCOMPARE(taken("model = p|"), QStringLiteral("model = \"PR Impact\" "));
        QCOMPARE(taken("params.activation = |"), QStringLiteral("params.activation = \"re\"\"lu\" "));
        const auto tree = parseQuery(taken("params.activation = |"), 0);
        QVERIFY(tree.ok());
        QCOMPARE(*IndexedVersionTable(database()).count(conditionFor(*tree)), 10);
    }

    void valuesAreThoseOfTheFieldBeforeThem()
    {
        const QStringList stages{QStringLiteral("Production"), QStringLiteral("Staging")};
        QCOMPARE(shown("stage = |"), stages);
        QCOMPARE(shown("stage:|"), stages);
        QCOMPARE(shown("stage in (Production, |"), stages);
        QCOMPARE(shown("stage not in ('|"), stages);
        QCOMPARE(shown("stage not like 's|"), QStringList{QStringLiteral("Staging")});
        QCOMPARE(shown("attributes.alias = |"), QStringList{QStringLiteral("champion")});
        const QStringList teams{QStringLiteral("big team"), QStringLiteral("risk")};
        QCOMPARE(shown("tags.team != |"), teams);
        QCOMPARE(shown("tag:team=|"), teams);
        QCOMPARE(complete("tags.team != |").candidates.first().versions, 8);
        QVERIFY(shown("created > |").contains(QStringLiteral("-7d")));
        QVERIFY(shown("accuracy > |").isEmpty());
    }

    void operatorsFitTheField()
    {
        QVERIFY(shown("accuracy |").contains(QStringLiteral(">=")));
        QVERIFY(!shown("accuracy |").contains(QStringLiteral("like")));
        QCOMPARE(shown("stage il|"), QStringList{QStringLiteral("ilike")});
        QCOMPARE(taken("stage not|"), QStringLiteral("stage not in ("));
        QCOMPARE(shown("stage = Production |"), QStringList({QStringLiteral("and"), QStringLiteral("or")}));
        QCOMPARE(shown("stage is null a|"), QStringList{QStringLiteral("and")});
        QCOMPARE(shown("stage in (a) |"), QStringList({QStringLiteral("and"), QStringLiteral("or")}));
        QCOMPARE(shown("impact te|"), QStringList{QStringLiteral("tags.team")});
    }

    void aHalfTypedFilterMeansWhatStandsBeforeIt_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("lead");
        QTest::addColumn<bool>("unfinished");
        const auto add = [](const char *filter, const char *lead, bool unfinished = true) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(lead) << unfinished;
        };
        add("stage:production and ", "stage:production");
        add("accuracy > ", "");
        add("accuracy > x", "");
        add("stage:production accuracy >", "stage:production");
        add("stage:production and not (accuracy >", "stage:production");
        add("a or accuracy between 1 and ", "a");
        add("impact stage not in (", "impact");
        add("impact stage in (a,", "impact");
        add("(a or ", "");
        add("impact model:'PR", "impact");
        add("accuracy > x and stage:production", "", false);
        add("impact = and b", "", false);
    }
    void aHalfTypedFilterMeansWhatStandsBeforeIt()
    {
        QFETCH(QString, filter);
        const auto tree = parseQuery(filter, 0);
        QVERIFY(!tree.ok());
        QTEST(filterLead(filter, 0), "lead");
        QTEST(isUnfinished(filter, tree.error()), "unfinished");
    }

    void nothingIsOfferedBehindWhatIsAnError()
    {
        for (const char *line : {"accuracy >> |", "accuracy >> 0|", "> |", "and = |", "accuracy ! |"})
            QVERIFY2(complete(line).candidates.isEmpty(), line);
    }

    void noLineIsTooOdd()
    {
        for (const char *line : {"!|", "((((|", "'|", "tags.|", "tag:|", ":|", "= |", "in (|", ", |", "between 1 and |",
                                 "a between 1 and |", "\"a\".|", "metrics.\"|", "not not |"})
            QVERIFY2(complete(line).begin >= 0, line);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::QueryCompleterTest)
#include "tst_querycompleter.moc"
