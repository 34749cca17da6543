#pragma once

#include "models/services/versionbrowser.h"
#include "ui/registry/registryquestion.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/page.h"

#include <QTimer>
#include <QVariantMap>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace slipway {

class FacetPanel;
class FilterLine;
class FirstPage;
class Inspector;
class MessageBar;
class RegistryDashboard;
class RegistryHeader;
class RegistryList;
class VersionHeader;
class ViewMenu;
class VersionLoader;
class VersionTable;
class VersionTransfer;
class VersionVerification;
struct LoadedVersions;

/// The registry page: registries at the left, their versions in the middle, one version at the right or, with
/// Enter, on the whole page. Everything is read off the GUI thread, and the newest question wins.
class RegistryPage final : public Page
{
    Q_OBJECT

public:
    /// Asks the person for a folder; empty = none chosen.
    using ChooseFolder = std::function<QString(QWidget *parent)>;

    /// Both must outlive the page.
    RegistryPage(RegistryService &registries, JobRunner &jobs, QWidget *parent = nullptr);

    /// In place of the desktop's folder dialog.
    void setFolderChooser(const ChooseFolder &choose) { m_chooseFolder = choose; }
    /// Offers a sample on the empty page; sampleRequested() follows.
    void offerSample();
    /// Says that `job` trains the sample, until its versions are there.
    void awaitSample(Job *job);

    QString title() const override;
    QString iconName() const override;
    QString help() const override;
    void activate() override;
    void refresh() override;
    bool focusFilter() override;
    bool goBack() override;
    void goHome() override;
    /// Brings a version to the front as a whole page.
    void openVersion(const QString &versionId);
    /// Selects a version in the table, once it is among the rows.
    void selectVersion(const QString &versionId);
    /// How the person has arranged the table and the charts of trainings, to be kept over a restart.
    QVariantMap layoutState() const;
    void setLayoutState(const QVariantMap &state);

    /// The saved views, to be kept as soon as viewsChanged().
    QVariantList views() const;
    void setViews(const QVariantList &state);

Q_SIGNALS:
    void sampleRequested();
    void viewsChanged();
    /// "4 registries, 33 versions"
    void summaryChanged(const QString &summary);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeader();
    VersionHeader &versionHeader();
    FirstPage &firstPage();
    QWidget *buildContent();
    void connectParts();
    void tellTakenApart(const QString &folder, int registries, const QList<Error> &notAdded);
    void connectLoader();
    void connectVerification();
    void addFolder();
    void add(const QString &folder);
    void load();
    void showNews();
    void show(const LoadedVersions &loaded);
    void showRegistries(const QList<RegistryInfo> &registries);
    void showFilterState(const LoadedVersions &loaded);
    void showMistake();
    void complete(const QString &filter, int cursor);
    void showSelected();
    void compare(const QList<quint32> &numbers);
    void showVersion(const ModelVersion &version, const std::optional<ModelVersion> &previous, int look);
    void askToRemove(const RegistryInfo &registry);
    void showView(const RegistryView &view);
    RegistryDashboard &dashboard();
    void clearFilter();
    void showTable();
    void setWholePage(bool whole);
    void arrange();

    RegistryService &m_registries;
    JobRunner &m_jobs;
    Newest m_completing;
    Newest m_naming; ///< of the versions that are to be compared
    ChooseFolder m_chooseFolder;
    QStackedWidget *m_headers;
    RegistryHeader *m_header;
    VersionHeader *m_versionHeader = nullptr; ///< built when a version is first shown
    FilterLine *m_filter;                     ///< the header's
    MessageBar *m_message;
    QStackedWidget *m_content;
    FirstPage *m_first = nullptr; ///< built when there is first no registry
    QSplitter *m_panes;
    QWidget *m_left;
    RegistryList *m_list;
    FacetPanel *m_facets;
    VersionTable *m_table;
    RegistryDashboard *m_dashboard = nullptr; ///< in place of the table; built when it is first wanted
    VersionLoader *m_loader;
    VersionTransfer *m_transfer;
    VersionVerification *m_verification;
    Inspector *m_inspector;
    RegistryQuestion m_question;
    ViewMenu *m_views;
    QTimer m_typing;
    QTimer m_mistake;                   ///< until a mistake in what is typed is told
    std::optional<Error> m_filterError; ///< of the filter as it stands
    QString m_filterNote;               ///< what is shown meanwhile
    QTimer m_choosing;                  ///< from the first choice in the table to the reading of the version
    QString m_wantedVersion;            ///< to be selected once it is among the rows
    std::function<void()> m_news;       ///< tells something with the next rows
    bool m_loaded = false;
    bool m_wholePage = false;
    bool m_offersSample = false;
    std::optional<bool> m_quickLook; ///< a person has shown or hidden the version beside the table
};

} // namespace slipway
