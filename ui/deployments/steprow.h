#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace slipway {

class ProgressBar;
class TextLabel;

/// The glyph (or the number in a ring) in front of a step, with the line that leads to the next one.
class StepMark final : public QWidget
{
    Q_OBJECT

public:
    enum class Line { None, ToNext };

    explicit StepMark(QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    void setNumber(int number);
    void setLine(Line line);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Glyph> m_glyph;
    int m_number = 0;
    Line m_line = Line::None;
};

/// A mark, a title with its detail below, and a short text at the right: one step of a plan or timeline, or one check.
/// All texts are shown plain.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Normal, Medium, Strong };

    explicit StepRow(QWidget *parent = nullptr);

    StepMark *mark() const { return m_mark; }
    void setTitle(const QString &title, Weight weight);
    void setDetail(const QString &detail); ///< empty hides the line
    void setTrailing(const QString &text);
    /// A small box below the texts: how far the step is; two texts over a bar. Empty texts take it away.
    void setProgress(const QString &left, const QString &right, double share);
    /// The time column at the left, 52 wide; not there before the first call.
    void setTime(const QString &time);
    /// Room below the texts, through which the mark's line goes on to the next row.
    void setGap(int pixels);

private:
    void makeBox();

    QGridLayout *m_grid;
    StepMark *m_mark;
    TextLabel *m_time;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_trailing;
    QWidget *m_box = nullptr; ///< made when a step is first held
    TextLabel *m_boxLeft = nullptr;
    TextLabel *m_boxRight = nullptr;
    ProgressBar *m_boxBar = nullptr;
};

} // namespace slipway
