#pragma once

#include "models/services/registryservice.h"
#include "tests/support/test.h"
#include "tests/support/testdata.h"
#include "ui/registry/firstpage.h"
#include "ui/registry/inspector.h"
#include "ui/registry/registrylist.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/versiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

namespace slipway {

inline constexpr int waitMs = 20000;

/// The whole window on a data folder of its own, with the sample registry beside it.
struct RegistryDesk {
    QTemporaryDir folder;
    QString registry = folder.filePath(QStringLiteral("trained-models"));
    std::unique_ptr<JobRunner> jobs = std::make_unique<JobRunner>();
    std::unique_ptr<RegistryService> service;
    RegistryPage *page = nullptr;
    std::unique_ptr<MainWindow> window;

    RegistryDesk()
    {
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/trained-models"), registry);
        auto opened = RegistryService::open(folder.filePath(QStringLiteral("data")), *jobs);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        service = std::move(opened).value();
        page = new RegistryPage(*service, *jobs);
        page->setFolderChooser([this](QWidget *) { return registry; });
        window = std::make_unique<MainWindow>(*jobs, QList<Page *>{page});
        window->show();
    }
    ~RegistryDesk()
    {
        window.reset();
        jobs.reset();
    }

    TableView *table() const { return page->findChild<VersionTable *>()->findChild<TableView *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    /// The ways to a first registry, which stand where the table does else.
    bool showsTheWays() const
    {
        const auto *first = page->findChild<FirstPage *>();
        return first && first->findChild<EmptyState *>()->isVisible();
    }
    Inspector *inspector() const { return page->findChild<Inspector *>(); }
    QLineEdit *filter() const { return page->findChild<QLineEdit *>(); }
    MessageBar *message() const { return page->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }

    static Button *button(const QWidget *inside, const QString &accessibleName)
    {
        for (Button *one : inside->findChildren<Button *>()) {
            if (one->accessibleName() == accessibleName)
                return one;
        }
        return nullptr;
    }
    /// Two registries of different layouts; how many versions they have together.
    int addBoth()
    {
        const QString other = folder.filePath(QStringLiteral("version-folders"));
        copyTestData(QStringLiteral(SLIPWAY_TEST_DATA "/registries/version-folders"), other);
        NoProgress progress;
        int all = 0;
        for (const QString &path : {registry, other}) {
            const auto added = service->add(path, {}, {}, progress);
            if (!added.ok())
                qFatal("%s", qPrintable(added.error().text()));
            all += added->first.versions;
        }
        [[maybe_unused]] const bool shown = QTest::qWaitFor([this, all] { return rows() == all; }, waitMs);
        return all;
    }
    void chooseByKey(const QString &registryName)
    {
        auto *list = page->findChild<RegistryList *>();
        list->findChild<QListView *>()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3 && list->chosen() != registryName; ++i)
            press(Qt::Key_Down);
    }

    /// A key as the person presses it: on whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace slipway
