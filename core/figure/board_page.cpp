#include "figure/board_page.h"

#include "figure/figure_templates.h"
#include "figure/frame_panel.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace ostwald {

namespace {

PagePanel emptyPanel(std::string title, std::string reason)
{
    PagePanel panel;
    panel.panel.title = std::move(title);
    panel.panel.emptyText = std::move(reason);
    return panel;
}

/// Makes panels; a template of which several are wanted is computed once.
class PanelMaker {
public:
    PanelMaker(const Board& board, const FigureData& data, const GreyFrames& frames)
        : m_board(board), m_data(data), m_frames(frames)
    {
        m_data.selected.clear(); // picking and playhead belong to the screen
    }

    PagePanel operator()(const FromChart& source)
    {
        const Chart* chart = findChart(source.chart);
        if (!chart)
            return emptyPanel(source.chart, "There is no chart \"" + source.chart + "\" in this version.");
        m_data.frame = source.frame.value_or(0);
        PagePanel panel{.panel = chart->make(m_data)};
        panel.panel.playhead.reset();
        return panel;
    }

    PagePanel operator()(const FromTemplate& source)
    {
        const FigureTemplate* figure = findTemplate(source.figure);
        if (!figure)
            return emptyPanel(source.figure, "There is no template \"" + source.figure + "\" in this version.");
        const auto& page = pageOf(*figure);
        if (!page)
            return emptyPanel(titleOf(*figure, m_data.calibration), page.error().message);
        const auto found = std::ranges::find(page->panels, source.panel, &PagePanel::number);
        if (found == page->panels.end())
            return emptyPanel(titleOf(*figure, m_data.calibration), "With the present data this template has fewer panels.");
        return *found;
    }

    PagePanel operator()(const FromMovie& source) { return {.panel = framePanel(source, m_data, m_frames)}; }

private:
    const Result<FigurePage>& pageOf(const FigureTemplate& figure)
    {
        const auto known = m_pages.find(figure.key);
        if (known != m_pages.end())
            return known->second;
        const TemplateParams params{.width_mm = m_board.width_mm, .frames = &m_frames, .keepsEmpty = true};
        return m_pages.emplace(figure.key, figure.make(m_data, params)).first->second;
    }

    const Board& m_board;
    FigureData m_data;
    const GreyFrames& m_frames;
    std::map<std::string, Result<FigurePage>> m_pages;
};

} // namespace

FigurePage boardPage(const Board& board, const FigureData& data, const GreyFrames& frames)
{
    FigurePage page{.name = board.name,
                    .title = board.name,
                    .width_mm = board.width_mm,
                    .rowHeight_mm = boardRow_mm,
                    .columns = boardColumns,
                    .gap_mm = boardGap_mm,
                    .style = withText(journalOf(board).style, board.text_pt),
                    .sharedLegend = board.sharedLegend};
    PanelMaker make(board, data, frames);
    for (const BoardPanel& panel : board.panels) {
        PagePanel made = std::visit(make, panel.source);
        made.span = panel.span;
        if (!panel.heading.empty())
            made.heading = panel.heading;
        page.panels.push_back(std::move(made));
    }
    return page;
}

Result<FigurePage> completePage(FigurePage page)
{
    if (page.panels.empty())
        return Error{ErrorCode::InsufficientData, "The page has no panels yet.", {}};
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        if (const std::string& reason = page.panels[i].panel.emptyText; !reason.empty())
            return Error{ErrorCode::InsufficientData, reason, page.letterOf(i)};
    return page;
}

std::vector<int> framesOf(const Board& board, const FigureData& data)
{
    std::vector<int> frames;
    for (const BoardPanel& panel : board.panels) {
        if (const auto* source = std::get_if<FromMovie>(&panel.source))
            frames.push_back(source->frame);
        else if (const auto* of = std::get_if<FromTemplate>(&panel.source))
            if (const FigureTemplate* figure = findTemplate(of->figure))
                std::ranges::copy(figure->framesOf(data), std::back_inserter(frames));
    }
    std::ranges::sort(frames);
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    return frames;
}

PanelBasis basisOf(const PanelSource& source)
{
    if (std::holds_alternative<FromMovie>(source))
        return PanelBasis::Tracks;
    if (const auto* of = std::get_if<FromTemplate>(&source)) {
        const FigureTemplate* figure = findTemplate(of->figure);
        return figure ? figure->basis : PanelBasis::Tracks;
    }
    const Chart* chart = findChart(std::get<FromChart>(source).chart);
    return chart ? chart->basis : PanelBasis::Tracks;
}

const Journal& journalOf(const Board& board)
{
    const Journal* journal = findJournal(board.journal);
    return journal ? *journal : journals().front();
}

} // namespace ostwald
