#pragma once

#include "models/base/error.h"
#include "models/base/jobs.h"
#include "ui/charts/chartexport.h"

#include <QObject>

class QMenu;

namespace slipway {

class Button;

/// How a chart is taken along: copied as image or as text, exported as PNG, SVG, PDF or CSV; a menu with all of it and
/// the button that opens it. Child of the chart's widget.
class ChartActions final : public QObject
{
    Q_OBJECT

public:
    struct Source {
        std::function<ChartPicture()> picture;
        std::function<QByteArray()> csv;
        std::function<QString()> text; ///< tab-separated, for the clipboard
    };

    ChartActions(Source source, QWidget *chart);

    QMenu *menu() const { return m_menu; }
    /// For the chart's heading, whose layout gives it a parent.
    Button *makeButton();

    /// By the ending of `path`, in the background; exported() or failed() follows.
    void exportTo(const QString &path);
    void askAndExport(); ///< asks for the file first
    void copyImage();
    void copyFigures();

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const slipway::Error &error);

private:
    QWidget *m_chart;
    Source m_source;
    JobRunner m_jobs;
    QMenu *m_menu;
};

} // namespace slipway
