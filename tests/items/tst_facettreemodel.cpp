#include "models/items/facettreemodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace slipway {

namespace {

QList<Facet> facets(qint64 production, qint64 staging)
{
    return {{Facet::Key::Registry, {{QStringLiteral("only"), production + staging}}},
            {Facet::Key::Stage, {{QStringLiteral("Production"), production}, {QStringLiteral("Staging"), staging}}}};
}

} // namespace

class TestFacetTreeModel final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFacetOfOneValueIsLeftOut()
    {
        FacetTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(facets(3, 2));
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex stages = model.index(0, 0);
        QCOMPARE(model.rowCount(stages), 2);
        QCOMPARE(model.index(0, 0, stages).data().toString(), QStringLiteral("Production"));
        QCOMPARE(model.index(0, 0, stages).data(FacetTreeModel::CountRole).toInt(), 3);
    }

    void aValueKeepsItsPlaceWhileCountsChange()
    {
        FacetTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(facets(3, 2));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<Facet> other = facets(0, 5);
        std::reverse(other[1].values.begin(), other[1].values.end());
        model.setFacets(other);
        const QModelIndex stages = model.index(0, 0);
        QCOMPARE(model.index(0, 0, stages).data().toString(), QStringLiteral("Production"));
        QCOMPARE(model.index(0, 0, stages).data(FacetTreeModel::CountRole).toInt(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void aValueIsIncludedExcludedAndGivenUp()
    {
        FacetTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(facets(3, 2));
        QSignalSpy changes(&model, &FacetTreeModel::choicesChanged);
        const QModelIndex staging = model.index(1, 0, model.index(0, 0));
        model.toggle(staging, FacetTreeModel::Choice::Include);
        QCOMPARE(model.choices().size(), 1);
        QCOMPARE(model.choices()[0].key, Facet::Key::Stage);
        QCOMPARE(model.choices()[0].included, QStringList{QStringLiteral("Staging")});
        model.toggle(staging, FacetTreeModel::Choice::Exclude);
        QCOMPARE(model.choices()[0].excluded, QStringList{QStringLiteral("Staging")});
        QVERIFY(model.choices()[0].included.isEmpty());
        model.toggle(staging, FacetTreeModel::Choice::Exclude);
        QVERIFY(model.choices().isEmpty());
        QCOMPARE(changes.size(), 3);
    }

    void choicesThatNobodyKnowsYetAreAddedAndStay()
    {
        FacetTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(facets(3, 2));
        QSignalSpy changes(&model, &FacetTreeModel::choicesChanged);
        const QList<FacetChoice> choices{
            {Facet::Key::Stage, {QStringLiteral("Archived")}, {QStringLiteral("Staging")}, {}},
            {Facet::Key::Column, {QStringLiteral("adam")}, {}, QStringLiteral("params.optimizer")}};
        model.setChoices(choices);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("optimizer"));
        model.setFacets(facets(3, 2)); // without the column
        QCOMPARE(model.choices()[0].excluded, choices[0].excluded);
        QCOMPARE(model.choices()[1], choices[1]);
        model.setChoices(model.choices());
        QCOMPARE(changes.size(), 1);
        model.setChoices({});
        QVERIFY(model.choices().isEmpty());
    }

    void aChoiceStaysWhenItsValueIsGone()
    {
        FacetTreeModel model;
        model.setFacets(facets(3, 2));
        model.toggle(model.index(1, 0, model.index(0, 0)), FacetTreeModel::Choice::Include);
        QList<Facet> without = facets(3, 2);
        without[1].values.removeLast();
        model.setFacets(without);
        QCOMPARE(model.choices()[0].included, QStringList{QStringLiteral("Staging")});
        model.setChoices({});
        QVERIFY(model.choices().isEmpty());
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::TestFacetTreeModel)

#include "tst_facettreemodel.moc"
