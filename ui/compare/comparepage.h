#pragma once

#include "models/services/comparisonservice.h"
#include "models/services/versionfigures.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/page.h"

class QSplitter;
class QStackedWidget;

namespace slipway {

class Button;
class ComparisonMenu;
class ComparisonSide;
class ComparisonTable;
class ComparisonTools;
class EmptyState;
class LoadingLine;
class ManyVersions;
class MessageBar;
class PageHeader;
class SegmentedControl;
struct ComparisonReportOptions;
struct Report;
class RegistryService;
class VersionChips;

/// The compare page: versions as columns against a baseline, their curves in one plot. Everything is read off the GUI
/// thread, and the newest question wins.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    /// Asks the person for a file; empty = none chosen.
    using ChooseFile = std::function<QString(QWidget *over)>;

    /// All must outlive the page.
    ComparePage(ComparisonService &comparisons, RegistryService &registries, JobRunner &jobs,
                QWidget *parent = nullptr);

    /// In place of the desktop's file dialog.
    void setFileChooser(const ChooseFile &choose) { m_chooseFile = choose; }

    /// Title and icon, known before there is a page.
    static QString name();
    static QString icon();

    QString title() const override { return name(); }
    QString iconName() const override { return icon(); }
    QString help() const override;
    void activate() override;
    void refresh() override;
    bool goBack() override;

    /// Shows these versions, the first of them as the baseline.
    void compare(const QStringList &versionIds);
    void open(const SavedComparison &comparison);
    const ComparisonRequest &request() const { return m_request; }

Q_SIGNALS:
    /// A person wants to choose versions.
    void registryRequested();
    /// A person has chosen one of the versions, to be selected wherever it is shown.
    void versionChosen(const QString &versionId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is read for the page: the versions whole, or, where they are many, their figures.
    struct Loaded {
        ComparedVersions compared;
        QList<int> looks;
        std::optional<VersionFigures> figures;
    };
    enum Content { Nothing, Columns, Many };

    enum class Shape { Columns, Lines };

    static Result<Loaded> read(ComparisonService &service, RegistryService &registries,
                               const ComparisonRequest &request, Shape shape, Progress &progress);
    static Result<Report> reportOf(RegistryService &registries, const Loaded &loaded,
                                   const ComparisonReportOptions &options, Progress &progress);
    Shape shape() const;

    void buildHeader();
    QWidget *buildContent();
    void connectParts();
    void load();
    void recolour();
    void showLoaded(const Result<Loaded> &loaded);
    void showVersions();
    void showMany();
    /// Whether what is shown now takes the focus: a person has just come for it, or had it in what it replaces.
    bool takesFocus();
    void showBestOf(const QString &metric);
    void setBaseline(int version);
    void removeVersion(int version);
    void askToAdd();
    void openWindow();
    void exportReport();
    SavedComparison saved() const;

    ComparisonService &m_comparisons;
    RegistryService &m_registries;
    JobRunner &m_jobs;
    Newest m_loading;
    Newest m_recolouring;
    ChooseFile m_chooseFile;
    ComparisonRequest m_request;
    Loaded m_loaded;
    bool m_takesFocus = false;
    PageHeader *m_header;
    VersionChips *m_chips;
    SegmentedControl *m_shape; ///< side by side, or as lines and points
    Button *m_add;
    Button *m_saved;
    Button *m_export;
    LoadingLine *m_line;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_panes;
    ComparisonTools *m_tools;
    MessageBar *m_lacks;
    ComparisonTable *m_table;
    ComparisonSide *m_side;
    ManyVersions *m_many = nullptr; ///< built when it is first wanted
    ComparisonMenu *m_menu;
};

} // namespace slipway
