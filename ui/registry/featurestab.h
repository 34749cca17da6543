#pragma once

#include "models/domain/modelversion.h"
#include "models/items/importancerankmodel.h"
#include "models/items/importancetablemodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace slipway {

class BumpChart;
class ChartPanel;
class ImportanceView;
class MessageBar;
class SegmentedControl;
class TextLabel;

/// What a version looks at: its features by importance, searched and cut to the first ten or twenty-five, and how they
/// differ from another version's, as signed bars and as ranks. At first that is the version before it.
class FeaturesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FeaturesTab(QWidget *parent = nullptr);

    void setVersion(const std::optional<ModelVersion> &version,
                    const std::optional<ModelVersion> &previous = std::nullopt);
    /// The answer to othersWanted().
    void setOthers(const QList<VersionSummary> &others);
    /// The answer to otherWanted().
    void setOther(const ModelVersion &other);

Q_SIGNALS:
    /// Which versions of the model are there to compare with?
    void othersWanted(const QString &model);
    void otherWanted(const QString &versionId);
    void exported(const QString &path);

private:
    QWidget *buildTools();
    QWidget *buildContent();
    QWidget *buildDifference();
    void showPart(int part);
    void showOther();
    void choose(int index);
    void showCount();
    void showReading();
    QString negativeText() const;
    void showDifference();

    std::optional<ModelVersion> m_version;
    std::optional<ModelVersion> m_other;
    ImportanceTableModel m_model;
    ImportanceRankModel m_ranks;
    QLineEdit *m_search;
    SegmentedControl *m_top;
    SegmentedControl *m_part;
    QComboBox *m_others;
    QWidget *m_tools;
    TextLabel *m_none;
    ImportanceView *m_view;
    BumpChart *m_bump;
    ChartPanel *m_bars;
    ChartPanel *m_rankPanel;
    QStackedWidget *m_parts;
    MessageBar *m_reading;
    MessageBar *m_difference;
    QWidget *m_content;
};

} // namespace slipway
