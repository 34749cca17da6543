#include "models/items/querycandidatemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

namespace slipway {

class TestQueryCandidateModel final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        QueryCandidateModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCandidates({{QueryCandidate::Kind::Metric, QStringLiteral("metrics.accuracy"), {}, 1200},
                             {QueryCandidate::Kind::Operator, QStringLiteral(">"), {}, -1}});
        QCOMPARE(model.rowCount(), 2);
        model.setCandidates({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aCandidateSaysWhatItIsAndHowOftenItOccurs()
    {
        QueryCandidateModel model;
        model.setCandidates({{QueryCandidate::Kind::Tag, QStringLiteral("tags.team"), QStringLiteral("tags.team "), 3},
                             {QueryCandidate::Kind::Operator, QStringLiteral("like"), QStringLiteral("like "), -1}});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("tags.team"));
        QCOMPARE(model.index(0).data(QueryCandidateModel::CountRole).toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0).data(QueryCandidateModel::KindRole).toString(), QStringLiteral("tag"));
        QVERIFY(
            model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("tags.team, tag, 3 ")));
        QCOMPARE(model.index(1).data(QueryCandidateModel::CountRole).toString(), QString());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("like, operator"));
        QCOMPARE(model.candidate(model.index(1)).insert, QStringLiteral("like "));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TestQueryCandidateModel)
#include "tst_querycandidatemodel.moc"
