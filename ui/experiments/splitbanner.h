#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

#include <memory>

namespace slipway {

class TextLabel;
struct FigureSource;

/// Says above all figures that none may be read, because the split is not the planned one, and where the fault is most
/// likely. Hidden while the split is as planned.
class SplitBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBanner(QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_why;
    QString m_details;
    std::shared_ptr<const FigureSource> m_source;
};

} // namespace slipway
