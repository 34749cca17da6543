#pragma once

#include "models/domain/modelversion.h"

#include <QWidget>

class QGridLayout;

namespace slipway
{

class FactList;
class ProblemList;
class TextLabel;

/// What one version is: its main figures, its facts, and what a person should know about it.
class OverviewTab final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void setVersion(const std::optional<ModelVersion> &version);

private:
    void showFigures(const ModelVersion &version);
    void showFacts(const ModelVersion &version);

    QGridLayout *m_tiles;
    TextLabel *m_tilesNote;
    FactList *m_facts;
    TextLabel *m_problemsTitle;
    ProblemList *m_problems;
};

} // namespace slipway
