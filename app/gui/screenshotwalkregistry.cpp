#include "app/gui/screenshotwalk.h"

#include "ui/charts/meanbandchart.h"
#include "ui/registry/columnmenu.h"
#include "ui/registry/firstpage.h"
#include "ui/registry/registrypage.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListView>

// Registries, comparisons and versions; a damaged registry and none at all.

namespace slipway {

namespace {

const QString copyName = QStringLiteral("team-copy");
const QString damagedModel = QStringLiteral("Service Health");
const QString damagedVersion = QStringLiteral("1.2.0");

} // namespace

int ScreenshotWalk::rows() const
{
    auto *table = m_hand.find<TableView>("slipway::VersionTable", "Versions");
    return table ? table->model()->rowCount() : 0;
}

void ScreenshotWalk::addRegistrySteps()
{
    const auto filter = [this] { return m_hand.find<QLineEdit>("slipway::RegistryHeader", "Filter"); };
    // What a person sees first: the sample is being trained.
    addWhileWorking(
        "first-run", [] {},
        [this] {
            auto *page = m_window.findChild<FirstPage *>();
            return page && page->isVisible();
        });
    add(
        "registry", [] {}, [this] { return rows() > 0; });
    add(
        "registry-filter", [this, filter] { m_hand.type(filter(), QStringLiteral("accuracy > 0.8")); }, nothing);
    add(
        "registry-filter-error", [this, filter] { m_hand.type(filter(), QStringLiteral("accuracy > ")); }, nothing);
    add(
        "registry-nothing-fits", [this, filter] { m_hand.type(filter(), QStringLiteral("accuracy > 2")); }, nothing);
    add(
        nullptr, [this, filter] { m_hand.type(filter(), {}); }, [this] { return rows() > 0; });
    addArrangementSteps();
    add(
        "registry-conflict",
        [this] { m_hand.selectVersion(QStringLiteral("System Performance"), QStringLiteral("1.0.0")); }, nothing);
}

void ScreenshotWalk::addArrangementSteps()
{
    const auto show = [this](const char *what) { m_hand.press("slipway::RegistryHeader", what); };
    add(
        "registry-dashboard", [show] { show("Dashboard"); }, nothing);
    add(
        nullptr, [show] { show("Table"); }, [this] { return rows() > 0; });
    add(
        "registry-views", [show] { show("Views"); }, [] { return QApplication::activePopupWidget() != nullptr; });
    add(
        nullptr, [] { QApplication::activePopupWidget()->close(); }, nothing);
    add(
        "registry-columns",
        [this] {
            if (auto *menu = m_window.findChild<ColumnMenu *>())
                menu->openChooser();
        },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        nullptr, [this] { m_hand.press("slipway::PlanDialog", "Cancel"); },
        [this] { return !m_window.findChild<PlanDialog *>(); });
}

void ScreenshotWalk::addCompareSteps()
{
    const auto filter = [this] { return m_hand.find<QLineEdit>("slipway::RegistryHeader", "Filter"); };
    const auto table = [this] { return m_hand.find<TableView>("slipway::VersionTable", "Versions"); };
    const auto compareAll = [this, table] {
        table()->setFocus();
        m_hand.press(table(), Qt::Key_End, {}, Qt::ControlModifier);
        for (int i = 1; i < rows(); ++i)
            m_hand.press(table(), Qt::Key_Up, {}, Qt::ShiftModifier);
        m_hand.openMenu(table());
    };
    const auto isMany = [this] {
        auto *many = m_hand.find<TableView>("slipway::ManyVersions", "Passing versions");
        return many && many->model()->rowCount() > 3;
    };
    const auto isCompared = [this] {
        auto *compared = m_hand.find<TableView>("slipway::ComparisonTable", "Comparison");
        return compared && compared->model()->rowCount() > 0;
    };
    add(
        "compare-nothing", [this] { m_hand.openPage(1); }, nothing);
    add(
        nullptr,
        [this, filter] {
            m_hand.openPage(0);
            m_hand.type(filter(), QStringLiteral("model:\"PR Impact Prediction\""));
        },
        [this] { return rows() == 3; });
    add(nullptr, compareAll, [] { return QApplication::activePopupWidget() != nullptr; });
    add(
        nullptr, [this] { m_hand.chooseInMenu("slipway::VersionTable", "Compare"); }, isCompared);
    add(
        "compare", [this] { m_hand.pointAtChart(crosshairAt); }, nothing);
    add(
        "compare-mean", [this] { m_hand.press("slipway::OverlaidCurves", "Mean"); },
        [this] {
            const auto *mean = m_window.findChild<MeanBandChart *>();
            return mean && mean->model().rowCount() > 0;
        });
    add(
        nullptr, [this] { m_hand.press("slipway::OverlaidCurves", "Each"); }, nothing);
    add(
        "compare-ranks", [this] { m_hand.press("slipway::ComparisonSide", "Feature ranks"); }, nothing);
    add(
        "compare-confusion", [this] { m_hand.press("slipway::ComparisonSide", "Confusion"); }, nothing);
    add(
        "compare-chance", [this] { m_hand.press("slipway::ComparisonSide", "Beyond chance"); }, nothing);
    add(
        "compare-everything", [this] { m_hand.press("slipway::ComparisonTools", "Only differences"); }, nothing);
    add(
        nullptr,
        [this, filter] {
            m_hand.press("slipway::ComparisonTools", "Only differences");
            m_hand.openPage(0);
            m_hand.type(filter(), {});
        },
        [this] { return rows() > 3; });
    add(nullptr, compareAll, [] { return QApplication::activePopupWidget() != nullptr; });
    add(
        nullptr, [this] { m_hand.chooseInMenu("slipway::VersionTable", "Compare"); }, isCompared);
    add(
        "compare-many", [this] { m_hand.press("slipway::ComparePage", "Lines"); }, isMany);
    add(
        nullptr,
        [this] {
            m_hand.press("slipway::ComparePage", "Columns");
            m_hand.openPage(0);
        },
        nothing);
}

void ScreenshotWalk::addVersionSteps()
{
    add(
        "version-pane",
        [this] { m_hand.selectVersion(QStringLiteral("PR Impact Prediction"), QStringLiteral("1.2.0")); }, nothing);
    add(
        "version-overview",
        [this] {
            if (auto *table = m_hand.find<TableView>("slipway::VersionTable", "Versions"))
                m_hand.press(table, Qt::Key_Return);
        },
        nothing);
    add(
        nullptr, [this] { m_hand.openTab(1); }, nothing);
    add(
        "version-training", [this] { m_hand.pointAtChart(crosshairAt); }, nothing);
    addTrainingSteps();
    add(
        "version-features", [this] { m_hand.openTab(2); }, nothing);
    add(
        "version-feature-ranks", [this] { m_hand.press("slipway::FeaturesTab", "Ranks"); }, nothing);
    add(
        "version-metrics", [this] { m_hand.openTab(3); }, nothing);
    add(
        "version-matrix-difference", [this] { m_hand.press("slipway::ConfusionPanel", "Difference"); }, nothing);
    add(
        "version-parameters", [this] { m_hand.openTab(4); }, nothing);
}

void ScreenshotWalk::addTrainingSteps()
{
    const auto openSettings = [this] { m_hand.press("slipway::TrainingTools", "Chart settings"); };
    const auto isMenuOpen = [] { return QApplication::activePopupWidget() != nullptr; };
    add(nullptr, openSettings, isMenuOpen);
    add(
        nullptr, [this] { m_hand.chooseInMenu("slipway::TrainingTools", "Chart of an expression…"); }, nothing);
    const auto field = [this] { return m_hand.find<QLineEdit>("slipway::ExpressionLine", "Expression of metrics"); };
    add(
        "version-training-mistake",
        [this, field] {
            m_hand.type(field(), QStringLiteral("val_loss - (loss"));
            m_hand.press(field(), Qt::Key_Return);
        },
        nothing);
    add(
        nullptr,
        [this, field] {
            m_hand.type(field(), QStringLiteral("val_loss - loss"));
            m_hand.press(field(), Qt::Key_Return);
        },
        nothing);
    add(
        "version-training-expression", [this] { m_hand.pointAtChart(crosshairAt); }, nothing);
}

void ScreenshotWalk::copyRegistryWithDamage()
{
    const QDir from(m_sample + QStringLiteral("/trained-models"));
    const QString to = m_copies.filePath(copyName);
    for (QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        const QString copy = to + QLatin1Char('/') + from.relativeFilePath(path);
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(path, copy);
    }
    // As a copy ends when the disk is full: the newest file was written in part.
    for (QDirIterator files(to, {QStringLiteral("model_metadata.json")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadWrite))
            continue;
        const QByteArray text = file.readAll();
        if (text.contains(damagedModel.toUtf8()) && text.contains(damagedVersion.toUtf8()))
            file.resize(file.size() / 3);
    }
}

void ScreenshotWalk::addDamageSteps()
{
    add(
        nullptr,
        [this] {
            m_hand.openPage(0);
            m_hand.press("slipway::VersionHeader", "Back to the table (Esc)");
        },
        nothing);
    add(
        "registry-two",
        [this] {
            copyRegistryWithDamage();
            m_hand.drop(m_window.findChild<RegistryPage *>(), m_copies.filePath(copyName));
        },
        [this] { return rows() > 15; });
    add(
        nullptr,
        [this] {
            auto *list = m_hand.find<QListView>("slipway::RegistryList", "Registries");
            for (int row = 0; list && row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString() == copyName)
                    m_hand.click(list->viewport(), list->visualRect(index).center());
            }
        },
        nothing);
    add(
        "registry-damaged",
        [this] {
            m_hand.openTab(0);
            m_hand.selectVersion(damagedModel, damagedVersion);
        },
        nothing);
}

void ScreenshotWalk::addEmptySteps()
{
    const auto remove = [this] { m_hand.press("slipway::RegistryList", "Remove this registry from the list"); };
    add("registry-remove", remove, [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        nullptr, [this] { m_hand.agree(); }, [this] { return !m_window.findChild<PlanDialog *>(); });
    add(
        nullptr,
        [this, remove] {
            if (auto *list = m_hand.find<QListView>("slipway::RegistryList", "Registries"))
                m_hand.click(list->viewport(), list->visualRect(list->model()->index(1, 0)).center());
            remove();
        },
        [this] { return m_window.findChild<PlanDialog *>() != nullptr; });
    add(
        "registry-empty", [this] { m_hand.agree(); },
        [this] {
            auto *page = m_window.findChild<FirstPage *>();
            return page && page->isVisible() && !m_window.findChild<PlanDialog *>();
        });
}

} // namespace slipway
