#pragma once

#include "models/domain/modelversion.h"

#include <QWidget>

namespace slipway {

class ParameterTableModel;
class TableView;
class TextLabel;

/// The parameters of a version, as its file states them.
class ParametersTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ParametersTab(QWidget *parent = nullptr);

    void setVersion(const std::optional<ModelVersion> &version);

private:
    ParameterTableModel *m_model;
    TableView *m_table;
    TextLabel *m_nothing;
};

} // namespace slipway
