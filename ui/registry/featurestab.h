#pragma once

#include "models/domain/modelversion.h"
#include "models/items/importancetablemodel.h"

#include <QWidget>

class QLineEdit;

namespace slipway {

class ImportanceView;
class MessageBar;
class SegmentedControl;
class TextLabel;

/// What a version looks at: its features by importance, searched and cut to the first ten or twenty-five.
class FeaturesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FeaturesTab(QWidget *parent = nullptr);

    void setVersion(const std::optional<ModelVersion> &version);

private:
    QWidget *buildTools();
    QWidget *buildContent();
    void showCount();
    void showReading();

    ImportanceTableModel m_model;
    QLineEdit *m_search;
    SegmentedControl *m_top;
    QWidget *m_tools;
    TextLabel *m_none;
    TextLabel *m_note;
    ImportanceView *m_view;
    MessageBar *m_reading;
    QWidget *m_content;
};

} // namespace slipway
