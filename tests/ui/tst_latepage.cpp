#include "tests/support/test.h"
#include "ui/shell/latepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>

namespace slipway {

namespace {

class FakePage final : public Page
{
public:
    QString title() const override { return QStringLiteral("Late"); }
    QString iconName() const override { return QStringLiteral("registry"); }
    QString help() const override { return QStringLiteral("late help"); }
    void activate() override { ++activated; }
    bool focusFilter() override { return true; }

    int activated = 0;
};

struct Desk {
    int built = 0;
    FakePage *inner = nullptr;
    LatePage *late = new LatePage(QStringLiteral("Late"), QStringLiteral("registry"), [this]() -> Page * {
        ++built;
        return inner = new FakePage;
    });
};

} // namespace

class TestLatePage : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void itIsNotBuiltBeforeItIsOpened();
    void itIsBuiltOnce();
    void itsWishesComeThrough();
};

void TestLatePage::itIsNotBuiltBeforeItIsOpened()
{
    Desk desk;
    JobRunner jobs;
    MainWindow window(jobs, {new FakePage, desk.late});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(desk.built, 0);
    QCOMPARE(desk.late->title(), QStringLiteral("Late"));
    window.showPage(desk.late);
    QCOMPARE(desk.built, 1);
    QCOMPARE(desk.late->help(), QStringLiteral("late help"));
    QTRY_VERIFY(desk.inner->isVisible());
    QCOMPARE(desk.inner->size(), desk.late->size());
}

void TestLatePage::itIsBuiltOnce()
{
    Desk desk;
    const std::unique_ptr<LatePage> owner(desk.late);
    const Page *built = &desk.late->page();
    desk.late->activate();
    QVERIFY(desk.late->focusFilter());
    QCOMPARE(desk.built, 1);
    QCOMPARE(&desk.late->page(), built);
    QVERIFY(desk.inner->activated > 0);
}

void TestLatePage::itsWishesComeThrough()
{
    Desk desk;
    const std::unique_ptr<LatePage> owner(desk.late);
    QSignalSpy deploy(desk.late, &Page::deployRequested);
    QSignalSpy rollback(desk.late, &Page::rollbackRequested);
    QSignalSpy version(desk.late, &Page::versionRequested);
    Page &page = desk.late->page();
    Q_EMIT page.deployRequested(QStringLiteral("v1"));
    Q_EMIT page.rollbackRequested(QStringLiteral("staging"), QStringLiteral("pr-impact"));
    Q_EMIT page.versionRequested(QStringLiteral("v2"));
    QCOMPARE(deploy, QList<QVariantList>{{QStringLiteral("v1")}});
    QCOMPARE(rollback, (QList<QVariantList>{{QStringLiteral("staging"), QStringLiteral("pr-impact")}}));
    QCOMPARE(version, QList<QVariantList>{{QStringLiteral("v2")}});
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestLatePage)

#include "tst_latepage.moc"
