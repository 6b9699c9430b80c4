#pragma once

#include "base/job_control.h"
#include "ensemble/growth_data.h"
#include "fit/growth_fit.h"
#include "fit/size_flow.h"

#include <Eigen/Core>

#include <vector>

namespace ostwald {

/// Where the unknowns of a fit of samples stand: the five constants, the shape index, what the first sample's
/// population looks like, ln rho~_1 at the times of the samples.
/// The first population: (r - place) / scale = sinh[(asinh z + lean) / tail] with z standard normal (Jones and
/// Pewsey 2009): a normal distribution that may lean and have other tails.
struct SampleLayout {
    static constexpr Eigen::Index constants = static_cast<Eigen::Index>(growthParameterCount);
    static constexpr Eigen::Index delta = constants;
    static constexpr Eigen::Index place = constants + 1; ///< nm
    static constexpr Eigen::Index lnScale = constants + 2;
    static constexpr Eigen::Index lean = constants + 3;
    static constexpr Eigen::Index lnTail = constants + 4;
    static constexpr Eigen::Index firstKnot = constants + 5;
    Eigen::Index knots = 0;
    [[nodiscard]] Eigen::Index size() const { return firstKnot + knots; }
};

/// The likelihood of sizes whose particles are others at each time: the master equation carries the first sample's
/// population forward, and each sample is a multinomial draw from it over bins that hold about as many sizes each.
class SampleModel {
public:
    /// @pre the samples have passed checkSampleData()
    SampleModel(const SizeSamples& samples, const GrowthFitParams& params);

    [[nodiscard]] const SampleLayout& layout() const { return m_layout; }
    [[nodiscard]] const GrowthFitParams& params() const { return m_params; }
    [[nodiscard]] const std::vector<double>& t_s() const { return m_t_s; }
    /// Bins of all samples less one each: what chi^2 is measured against.
    [[nodiscard]] double independentCounts() const;

    /// Everything from the data and the given constants.
    [[nodiscard]] Eigen::VectorXd start(const GrowthConstants& constants) const;

    struct Prediction {
        std::vector<std::vector<double>> share; ///< of every sample's bins
        std::vector<double> meanN;
        std::vector<double> varN;
    };
    /// One pass forward through all samples.
    [[nodiscard]] Prediction predict(const Eigen::VectorXd& values) const;

    /// ln of the multinomial probability against that of the best possible shares: -G^2/2.
    [[nodiscard]] double logLikelihood(const Prediction& prediction) const;
    [[nodiscard]] double chiSquare(const Prediction& prediction) const; ///< Pearson's

    /// Adds gradient and Fisher information of ln L to those given, which are of layout().size(); derivatives by
    /// differences. Unknowns that are not `open` stay out. False when cancelled.
    [[nodiscard]] bool addLinearisation(const Eigen::VectorXd& values, const Prediction& here,
                                        const std::vector<bool>& open, const JobControl& job,
                                        Eigen::VectorXd& gradient, Eigen::MatrixXd& information) const;

private:
    struct Step {
        double middle_s;
        double dt_s;
    };
    void chooseBins(const SizeSamples& samples);
    void chooseCells();
    void chooseSteps();
    [[nodiscard]] std::vector<double> firstShares(const Eigen::VectorXd& values) const;
    [[nodiscard]] std::vector<double> binShares(const std::vector<double>& share, std::size_t sample) const;

    GrowthFitParams m_params;
    SampleLayout m_layout;
    std::vector<double> m_t_s;
    std::vector<double> m_mean_nm;
    std::vector<double> m_sd_nm;
    double m_largest_nm = 0.0;
    std::vector<std::vector<double>> m_between_nm; ///< inner edges of every sample's bins
    std::vector<std::vector<double>> m_count;      ///< of every bin
    SizeFlow m_flow{10.0, 2};
    std::vector<std::vector<Step>> m_steps; ///< from each sample to the next
};

} // namespace ostwald
