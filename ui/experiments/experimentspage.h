#pragma once

#include "models/domain/experiment.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/page.h"

class QListView;
class QStackedWidget;

namespace slipway {

class Button;
class EmptyState;
class ExperimentService;
class ExperimentTableModel;
class ExperimentView;
class LoadingLine;
class MessageBar;
class PageHeader;
class RegistryService;

/// The imported experiments with their verdicts, and the chosen one whole. Lists and analyses are read in the
/// background; the newest choice wins.
class ExperimentsPage final : public Page
{
    Q_OBJECT

public:
    ExperimentsPage(ExperimentService &service, RegistryService &registries, JobRunner &jobs,
                    QWidget *parent = nullptr);

    /// Title and icon, known before there is a page.
    static QString name();
    static QString icon();

    QString title() const override { return name(); }
    QString iconName() const override { return icon(); }
    QString help() const override;
    void activate() override;
    void refresh() override;

    /// Opens the import, with `files` as if the person had chosen them.
    void openImport(const QStringList &files = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void makeLayout();
    void showList(const Result<QList<ExperimentSummary>> &experiments);
    void analyseCurrent();
    void showAnalysis(const Result<ExperimentAnalysis> &analysis);
    void showMenu(const QPoint &globalPosition);
    void removeCurrent();
    ExperimentSummary current() const;

    ExperimentService &m_service;
    JobRunner &m_jobs;
    Newest m_listing;
    Newest m_analysing;
    Newest m_removing;
    QString m_wanted; ///< the experiment to choose once the list holds it
    ExperimentTableModel *m_model;
    PageHeader *m_header;
    Button *m_import;
    LoadingLine *m_loading;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QListView *m_list;
    ExperimentView *m_view;
    EmptyState *m_empty;
};

} // namespace slipway
