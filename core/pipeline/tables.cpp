#include "pipeline/tables.h"

#include "pipeline/number_text.h"

#include <cmath>
#include <map>
#include <string>

namespace ostwald {
namespace {

/// Far below the noise of any measured number, and exact for whole ones.
constexpr int digits = 8;

enum ParticleFlag : int { underPrintFlag = 1, belowResolutionFlag = 2, interpolatedFlag = 4, occludedFlag = 8,
                         excludedFlag = 16, byHandFlag = 32 };

/// One line of cells.
class Row {
public:
    Row& cell(std::int64_t number) { return text(std::to_string(number)); }
    Row& cell(int number) { return cell(std::int64_t{number}); }
    Row& cell(TrackId id) { return cell(value(id)); }
    Row& cell(const std::optional<TrackId>& id) { return id ? cell(*id) : empty(); }
    Row& cell(double number) { return std::isfinite(number) ? text(numberText(number, digits)) : empty(); }
    Row& empty() { return text({}); }

    Row& text(std::string_view cellText)
    {
        if (!m_isFirst)
            m_line.push_back(',');
        m_isFirst = false;
        m_line.append(cellText);
        return *this;
    }

    void writeTo(std::ostream& out)
    {
        m_line.push_back('\n');
        out.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
    }

private:
    std::string m_line;
    bool m_isFirst = true;
};

void writeParticle(std::ostream& out, const Track& track, const TrackPoint& point, const Detections& detections,
                   int firstFrame)
{
    Row row;
    row.cell(point.frame).cell(track.id).cell(point.x_px).cell(point.y_px);
    if (!point.measured()) {
        row.empty().cell(point.r_px).empty().empty().cell(0)
            .cell(interpolatedFlag + (point.excluded ? excludedFlag : 0)).writeTo(out);
        return;
    }
    const Detection& detection = detections[static_cast<std::size_t>(point.frame - firstFrame)]
                                     .particles[static_cast<std::size_t>(point.detection)];
    const int flags = (detection.underPrint ? underPrintFlag : 0)
        + (detection.belowResolution ? belowResolutionFlag : 0) + (detection.occluded ? occludedFlag : 0)
        + (point.excluded ? excludedFlag : 0) + (detection.byHand ? byHandFlag : 0);
    row.cell(detection.area_px2).cell(point.r_px).cell(point.rSd_px).cell(detection.opticalDepth);
    row.cell(detection.touchesEdge ? 1 : 0).cell(flags).writeTo(out);
}

std::string_view groupText(Group group)
{
    switch (group) {
    case Group::A: return "A";
    case Group::B: return "B";
    case Group::Unassigned:
    case Group::Excluded:
    case Group::Unsure: return "";
    }
    return "";
}

void addMoment(Row& row, const EnsembleMoment* moment)
{
    if (!moment) {
        for (int cell = 0; cell < 8; ++cell)
            row.empty();
        return;
    }
    row.cell(moment->particles).cell(moment->meanR_nm).cell(moment->sdR_nm).cell(moment->meanN).cell(moment->varN);
    row.cell(moment->relVar).cell(moment->meanNSe).cell(moment->varNSe);
}

} // namespace

void writeParticlesCsv(std::ostream& out, const Tracks& tracks, const Detections& detections)
{
    out << "frame,id,x,y,area,r,r_sd,intensity,edge,flags\n";
    std::vector<std::vector<const Track*>> present(
        static_cast<std::size_t>(tracks.lastFrame - tracks.firstFrame + 1));
    for (const Track& track : tracks.tracks)
        for (const TrackPoint& point : track.points)
            present[static_cast<std::size_t>(point.frame - tracks.firstFrame)].push_back(&track);
    for (std::size_t i = 0; i < present.size(); ++i) {
        const int frame = tracks.firstFrame + static_cast<int>(i);
        for (const Track* track : present[i])
            writeParticle(out, *track, track->at(frame), detections, tracks.firstFrame);
    }
}

void writeTracksCsv(std::ostream& out, const Tracks& tracks)
{
    out << "id,first,last,parent1,parent2,group\n";
    for (const Track& track : tracks.tracks) {
        Row row;
        row.cell(track.id).cell(track.first()).cell(track.last()).cell(track.parents[0]).cell(track.parents[1]);
        row.text(groupText(track.group)).writeTo(out);
    }
}

void writeEventsCsv(std::ostream& out, const Tracks& tracks)
{
    out << "frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score\n";
    for (const Coalescence& event : tracks.coalescences) {
        Row row;
        row.cell(event.frame).cell(event.child).cell(event.parentA).cell(event.parentB);
        row.cell(event.x_px).cell(event.y_px).cell(event.rA_px).cell(event.rB_px).cell(event.rNew_px);
        row.cell(event.score).writeTo(out);
    }
}

void writeDriftCsv(std::ostream& out, const Tracks& tracks)
{
    out << "frame,dx,dy\n";
    for (std::size_t i = 0; i < tracks.drift.size(); ++i)
        Row().cell(tracks.firstFrame + static_cast<int>(i)).cell(tracks.drift[i].dx_px).cell(tracks.drift[i].dy_px)
            .writeTo(out);
}

void writeEnsembleCsv(std::ostream& out, const std::vector<EnsembleMoment>& groupA,
                      const std::vector<EnsembleMoment>& all)
{
    out << "t_s,particles,mean_r_nm,sd_r_nm,mean_n,var_n,rel_var,mean_n_se,var_n_se,"
           "all_particles,all_mean_r_nm,all_sd_r_nm,all_mean_n,all_var_n,all_rel_var,all_mean_n_se,all_var_n_se\n";
    struct Moments {
        const EnsembleMoment* groupA = nullptr;
        const EnsembleMoment* all = nullptr;
    };
    std::map<double, Moments> rows; // both take their times from the same frames: equal times are the same double
    for (const EnsembleMoment& moment : groupA)
        rows[moment.t_s].groupA = &moment;
    for (const EnsembleMoment& moment : all)
        rows[moment.t_s].all = &moment;
    for (const auto& [t_s, moments] : rows) {
        Row row;
        row.cell(t_s);
        addMoment(row, moments.groupA);
        addMoment(row, moments.all);
        row.writeTo(out);
    }
}

void writeProfilesCsv(std::ostream& out, const GrowthFitResult& fit)
{
    out << "t_s,ln_rho,ln_rho_sd,mean_n,var_n\n";
    for (std::size_t i = 0; i < fit.solution.t_s.size(); ++i)
        Row().cell(fit.solution.t_s[i]).cell(fit.solution.lnRho[i]).cell(fit.solution.lnRhoSd[i]).cell(fit.meanN[i])
            .cell(fit.varN[i]).writeTo(out);
}

} // namespace ostwald
