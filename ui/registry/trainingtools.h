#pragma once

#include "ui/registry/trainingsettings.h"

#include <QWidget>

#include <functional>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMenu;
class QSlider;

namespace slipway {

class Button;
class SegmentedControl;
class TextLabel;

/// The line over the charts of a training: what is set often in sight, the rest in one menu.
class TrainingTools final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingTools(QWidget *parent = nullptr);

    const TrainingSettings &settings() const { return m_settings; }
    /// Emits nothing.
    void setSettings(const TrainingSettings &settings);
    /// Which axes the shown version has data for; a single one offers no choice.
    void setAxes(const QList<HistoryX> &kinds, HistoryX shown);
    void setTableShown(bool shown);
    void setSeedsShown(bool shown);

Q_SIGNALS:
    void settingsChanged();
    void tableWanted(bool shown);
    void expressionWanted();
    /// The mean over versions with other seeds in place of this version's curves.
    void seedsWanted(bool wanted);
    /// The menu of charts to export is filled by whoever knows them, each time it opens.
    void exportMenuOpening(QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenu();
    void layOut();
    /// Where smoothing stands at this width.
    void arrange();
    void change(const std::function<void(TrainingSettings &)> &change);
    void showSettings();

    TrainingSettings m_settings;
    QHBoxLayout *m_wide = nullptr;
    QHBoxLayout *m_narrow = nullptr;
    SegmentedControl *m_scale;
    TextLabel *m_label;
    QSlider *m_slider;
    TextLabel *m_value;
    QMenu *m_menu;
    QMenu *m_axisMenu = nullptr;
    QActionGroup *m_axes = nullptr;
    QActionGroup *m_kinds = nullptr;
    QAction *m_logX = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_seeds = nullptr;
    Button *m_table;
    QMenu *m_export;
};

} // namespace slipway
