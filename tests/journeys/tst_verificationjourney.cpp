#include "models/items/versiontablemodel.h"
#include "models/services/registryservice.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/registry/inspector.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace slipway {

namespace {

constexpr int waitMs = 20000;
constexpr int column = VersionTableModel::Verified;

/// The window on one registry of the test data.
struct Desk {
    QTemporaryDir folder;
    QString registry = folder.filePath(QStringLiteral("registry"));
    std::unique_ptr<RegistryService> service;
    JobRunner jobs; // ends before what its jobs work on
    RegistryPage *page = nullptr;
    std::unique_ptr<MainWindow> window;

    explicit Desk(const QString &layout)
    {
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/") + layout, registry);
        auto opened = RegistryService::open(folder.filePath(QStringLiteral("data")), jobs);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        service = std::move(opened).value();
        page = new RegistryPage(*service, jobs);
        window = std::make_unique<MainWindow>(jobs, QList<Page *>{page});
        window->show();
    }
    void add()
    {
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        service->startAdd(registry);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 2, waitMs);
    }
    TableView *table() const { return page->findChild<VersionTable *>()->findChild<TableView *>(); }
    MessageBar *message() const { return page->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    /// The column's words, sorted.
    QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all.append(table()->model()->index(row, column).data().toString());
        all.sort();
        return all;
    }
    /// Chooses an entry of the table's menu.
    void choose(const QString &text) const
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        table()->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), table());
        QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menu->close();
        QTest::keyClick(table(), Qt::Key_Shift); // let go of it: the test's keyboard would hold it for what follows
    }
};

} // namespace

/// A person finds out which model files are not what their registry recorded.
class TestVerificationJourney : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileIsFoundShownAndFiltered()
    {
        Desk desk(QStringLiteral("checksummed"));
        const QString damaged = QStringLiteral("fraud_detector_LogisticRegression_20241105_123456");
        const QString file = desk.registry + QStringLiteral("/models/") + damaged + QStringLiteral(".joblib");
        QByteArray bytes = fileBytes(file);
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
        writeFile(file, bytes);
        desk.add();
        QVERIFY(desk.table()->isColumnHidden(column));

        desk.choose(QStringLiteral("Verify all artifacts"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.message()->text().contains(QLatin1String("not what their")), waitMs);
        QVERIFY(!desk.table()->isColumnHidden(column));
        const QStringList expected{QStringLiteral("Damaged"), QStringLiteral("Intact"), QStringLiteral("Intact")};
        QTRY_COMPARE_WITH_TIMEOUT(desk.words(), expected, waitMs);

        for (Button *link : desk.message()->findChildren<Button *>()) {
            if (link->text() == QLatin1String("Show them"))
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.words(), QStringList{QStringLiteral("Damaged")}, waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<Inspector *>()->versionId().endsWith(damaged), waitMs);

        // The person copies the file again and verifies only that version.
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
        writeFile(file, bytes);
        desk.choose(QStringLiteral("Verify artifacts"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.words(), QStringList(), waitMs);
        desk.page->findChild<QLineEdit *>()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(desk.words(), QStringList(3, QStringLiteral("Intact")), waitMs);
    }

    void aRegistryThatRecordsNothingSaysSo()
    {
        Desk desk(QStringLiteral("trained-models"));
        desk.add();
        desk.choose(QStringLiteral("Verify artifacts"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.message()->text().contains(QLatin1String("nothing to compare")), waitMs);
    }
};

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestVerificationJourney)
#include "tst_verificationjourney.moc"
