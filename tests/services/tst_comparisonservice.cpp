#include "models/services/comparisonservice.h"
#include "tests/services/registryhome.h"

#include <QSignalSpy>

namespace slipway {

class ComparisonServiceTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionsAreComparedInTheOrderInWhichTheyAreNamed();
    void whatCannotBeComparedIsRefused();
    void aChosenDirectionHoldsEverywhere();
    void savedComparisonsAreReadBack();
    void aNameThatIsNoneIsRefused();
    void aCancelEndsTheReading();

private:
    QStringList all() { return ids(m_home->list({}, {{QStringLiteral("version"), false}})); }

    std::unique_ptr<RegistryHome> m_home;
    std::unique_ptr<ComparisonService> m_service;
};

void ComparisonServiceTest::init()
{
    failOnWarnings();
    m_home = std::make_unique<RegistryHome>();
    QVERIFY(m_home->add().versions > 3);
    auto opened = ComparisonService::open(m_home->data(), *m_home->service);
    QVERIFY(opened.ok());
    m_service = std::move(opened).value();
}

void ComparisonServiceTest::versionsAreComparedInTheOrderInWhichTheyAreNamed()
{
    const QStringList ids = all();
    const auto compared = m_service->compare({{ids[2], ids[0]}, ids[0]}, m_home->progress);
    QVERIFY(compared.ok());
    QCOMPARE(compared->versions.size(), 2);
    QCOMPARE(compared->versions[0].summary.id, ids[2]);
    QCOMPARE(compared->comparison.baseline, 1);
    QVERIFY(!compared->comparison.metrics.isEmpty());
    for (const ComparedMetric &metric : compared->comparison.metrics)
        QCOMPARE(metric.values.size(), 2U);
}

void ComparisonServiceTest::whatCannotBeComparedIsRefused()
{
    const QStringList ids = all();
    const auto codeOf = [this](const ComparisonRequest &request) {
        const auto compared = m_service->compare(request, m_home->progress);
        return compared ? ErrorCode::Internal : compared.error().code;
    };
    QCOMPARE(codeOf({}), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf({{ids[0], ids[0]}, {}}), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf({{ids[0], ids[1]}, ids[2]}), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf({{ids[0], QStringLiteral("no/such/version")}, {}}), ErrorCode::NotFound);
    QStringList many;
    for (int i = 0; i <= ComparisonService::mostCompared; ++i)
        many.append(QString::number(i));
    QCOMPARE(codeOf({many, {}}), ErrorCode::InvalidArgument);
}

void ComparisonServiceTest::aChosenDirectionHoldsEverywhere()
{
    const QStringList ids = all();
    QSignalSpy changed(m_service.get(), &ComparisonService::comparisonsChanged);
    QVERIFY(m_service->setDirection(QStringLiteral("accuracy"), Direction::LowerIsBetter).ok());
    QTRY_COMPARE(changed.size(), 1);
    const auto compared = m_service->compare({ids.mid(0, 2), {}}, m_home->progress);
    QVERIFY(compared.ok());
    for (const ComparedMetric &metric : compared->comparison.metrics) {
        if (metric.name == QLatin1String("accuracy"))
            QCOMPARE(metric.better, Direction::LowerIsBetter);
    }
    QCOMPARE(compared->directions.value(QStringLiteral("accuracy")), Direction::LowerIsBetter);
}

void ComparisonServiceTest::savedComparisonsAreReadBack()
{
    const QStringList ids = all();
    QSignalSpy changed(m_service.get(), &ComparisonService::comparisonsChanged);
    QVERIFY(m_service->save({QStringLiteral("  two  of them "), ids.mid(0, 2), ids[1], true, {}, 0}).ok());
    QTRY_COMPARE(changed.size(), 1);
    const auto saved = m_service->saved();
    QVERIFY(saved.ok());
    QCOMPARE(saved->size(), 1);
    QCOMPARE(saved->first().name, QStringLiteral("two of them"));
    QCOMPARE(saved->first().versions, ids.mid(0, 2));
    QVERIFY(saved->first().savedAtMs > 0);
    QVERIFY(m_service->remove(QStringLiteral("two of them")).ok());
    QVERIFY(m_service->saved()->isEmpty());
}

void ComparisonServiceTest::aNameThatIsNoneIsRefused()
{
    for (const QString &name : {QString(), QStringLiteral(" \n"), QString(200, QLatin1Char('x'))}) {
        const Status saved = m_service->save({name, all().mid(0, 2), {}, false, {}, 0});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    }
}

void ComparisonServiceTest::aCancelEndsTheReading()
{
    CancelAfter soon(1);
    const auto compared = m_service->compare({all().mid(0, 3), {}}, soon);
    QVERIFY(!compared);
    QCOMPARE(compared.error().code, ErrorCode::Cancelled);
}

} // namespace slipway

SLIPWAY_TEST(slipway::ComparisonServiceTest)
#include "tst_comparisonservice.moc"
