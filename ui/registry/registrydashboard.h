#pragma once

#include "models/services/versionbrowser.h"
#include "models/services/versiontallies.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class BarList;
class ColumnStrip;
class ElidedLabel;
class LoadingLine;
class MessageBar;
class MetricTile;
class TallyModel;
class TextLabel;

/// What the versions of a question are, taken together: how many over time, by model, stage, type, status and kind of
/// problem, and the biggest models. Each bar leads to the versions that it stands for. Read off the GUI thread.
class RegistryDashboard final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RegistryDashboard(RegistryService &registries, JobRunner &jobs, QWidget *parent = nullptr);

    /// The newest question wins; until it is answered the last answer stays.
    void ask(const BrowseQuestion &question);

Q_SIGNALS:
    /// A person wants the versions with this value.
    void valueChosen(slipway::Facet::Key key, const QString &text);
    /// A person wants the versions that this condition finds, in the query language.
    void conditionChosen(const QString &condition);
    void filterCleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Section { Models, Stages, Types, Statuses, Problems, Biggest, SectionCount };
    struct Card {
        QWidget *widget = nullptr;
        TallyModel *model = nullptr;
        TextLabel *more = nullptr;
        QStringList keys; ///< what the rows stand for
    };

    QWidget *buildTiles();
    /// The button for copying and exporting bars.
    QWidget *waysOut(QWidget *bars, const TallyModel *model, const TextLabel *title);
    QWidget *buildTimes();
    QWidget *buildNothing();
    void buildCard(Section section, const QString &title, Facet::Key key);
    void arrangeCards();
    void show(const VersionTallies &tallies);
    void showTiles(const VersionTallies &tallies);
    void showTimes(const VersionTallies &tallies);
    void showFacet(Section section, const Facet &facet);
    void showBiggest(const VersionTallies &tallies);

    RegistryService &m_registries;
    Newest m_asking;
    MessageBar *m_message;
    LoadingLine *m_loading;
    QStackedWidget *m_stack;
    QGridLayout *m_cards;
    MetricTile *m_versions;
    MetricTile *m_models;
    MetricTile *m_size;
    MetricTile *m_problems;
    TallyModel *m_times;
    TextLabel *m_timesNote;
    QWidget *m_timesCard = nullptr;
    QList<VersionTallies::Period> m_periods;
    Card m_sections[SectionCount];
    int m_columns = 0;
};

} // namespace slipway
