#include "segment/image_calibration.h"

#include "image/robust.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace ostwald {
namespace {

constexpr std::size_t fewestSamples = 12;
constexpr int mostRounds = 12;
constexpr double misfitOfOutliers = 3.0; ///< residual variance in units of the samples' median
constexpr double settled = 0.1;          ///< move left, in its sd
constexpr double leastShapeSd = 0.03; ///< no two particles are more alike
constexpr double mostShapeSd = 0.6;
constexpr double shapeSdStep = 1.15;
constexpr double usualShapeSd = 0.1;
constexpr double shapeTail = 8.0; ///< degrees of freedom

enum Shared : std::size_t { Exponent, LnSigma, Halo, LnHaloWidth, shared };
constexpr std::size_t own = std::tuple_size_v<FitVector>;
using Theta = SmallVector<shared>;
using ThetaMatrix = SmallMatrix<shared>;

constexpr double logWidth = 0.9162907; ///< ln 2.5
constexpr Theta priorMean{0.35, 0.0, 0.0, logWidth};
constexpr Theta priorSd{0.2, 0.5, 0.2, 0.3};
constexpr Theta derivativeStep{0.04, 0.03, 0.1, 0.1};
constexpr Theta lowest{0.0, -1.2, -0.5, 0.0};
constexpr Theta highest{1.0, 1.4, 1.0, 2.0};

PointSpread spreadOf(const Theta& theta)
{
    return {std::exp(theta[LnSigma]), theta[Halo], std::exp(theta[LnHaloWidth])};
}

/// Quadratic form of the squares in theta, at the samples' own best.
struct Form {
    ThetaMatrix normal{};
    Theta gradient{};
};

/// The picture of a particle at theta and how it changes with the first parts of theta.
struct Pictures {
    Pictures(const Theta& theta, double largest_px)
        : Pictures(theta, largest_px, BlurredProfile(theta[Exponent]))
    {
    }

    [[nodiscard]] double slope(std::size_t k, double rho_px, double r_px) const
    {
        const double from = below[k] ? (*below[k])(rho_px, r_px).height : at(rho_px, r_px).height;
        return ((*above[k])(rho_px, r_px).height - from) / width[k];
    }

    ProfileTable at;
    std::array<std::optional<ProfileTable>, shared> above;
    std::array<std::optional<ProfileTable>, shared> below; ///< empty: the difference is one-sided
    std::array<double, shared> width{};

private:
    Pictures(const Theta& theta, double largest_px, const BlurredProfile& profile)
        : at(profile, spreadOf(theta), largest_px)
    {
        const PointSpread spread = spreadOf(theta);
        const double step = derivativeStep[Exponent];
        const double low = std::max(theta[Exponent] - step, 0.0);
        above[Exponent].emplace(BlurredProfile(theta[Exponent] + step), spread, largest_px);
        below[Exponent].emplace(BlurredProfile(low), spread, largest_px);
        width[Exponent] = theta[Exponent] + step - low;
        Theta next = theta;
        next[LnSigma] += derivativeStep[LnSigma];
        above[LnSigma].emplace(profile, spreadOf(next), largest_px);
        next[LnSigma] -= 2.0 * derivativeStep[LnSigma];
        below[LnSigma].emplace(profile, spreadOf(next), largest_px);
        width[LnSigma] = 2.0 * derivativeStep[LnSigma];
        // Linear in the halo, and next to it in its width.
        for (const std::size_t k : {Halo, LnHaloWidth}) {
            next = theta;
            next[k] += derivativeStep[k];
            above[k].emplace(profile, spreadOf(next), largest_px);
            width[k] = derivativeStep[k];
        }
    }
};

class Calibrator {
public:
    Calibrator(std::vector<CalibrationSample> samples, const JobControl& job) : m_samples(std::move(samples)), m_job(job)
    {
        for (const CalibrationSample& sample : m_samples)
            m_largest_px = std::max(m_largest_px, 1.4 * sample.fit.r_px + 2.0);
    }

    ImageCalibration run()
    {
        Theta theta = priorMean;
        dropOutliers(tableOf(theta));
        if (m_samples.size() < fewestSamples)
            return {};
        Form form;
        double share = 1.0;
        double before = std::numeric_limits<double>::infinity();
        for (int round = 0; round < mostRounds && !m_job.cancelled(); ++round) {
            m_job.progress(static_cast<double>(round) / mostRounds);
            const ProfileTable table = tableOf(theta);
            refit(table);
            reweigh(table);
            form = formAt(theta);
            if (m_job.cancelled())
                break;
            const auto factor = SmallCholesky<shared>::of(form.normal);
            if (!factor)
                break;
            const Theta move = factor->solve(form.gradient);
            double decrement = 0.0;
            for (std::size_t k = 0; k < shared; ++k)
                decrement += move[k] * form.gradient[k];
            if (decrement < settled * settled)
                break;
            // Overshoots are followed by shorter steps.
            if (decrement > before)
                share *= 0.5;
            before = decrement;
            for (std::size_t k = 0; k < shared; ++k)
                theta[k] = std::clamp(theta[k] + share * std::clamp(move[k], -priorSd[k], priorSd[k]), lowest[k],
                                      highest[k]);
        }
        return resultAt(theta, form);
    }

private:
    [[nodiscard]] ProfileTable tableOf(const Theta& theta) const
    {
        return {BlurredProfile(theta[Exponent]), spreadOf(theta), m_largest_px};
    }

    void dropOutliers(const ProfileTable& table)
    {
        for (CalibrationSample& sample : m_samples)
            weigh(sample.pixels, sample.fit, table, sample.setting.law);
        refit(table);
        std::erase_if(m_samples, [](const CalibrationSample& sample) { return !sample.fit.ok; });
        if (m_samples.empty())
            return;
        std::vector<double> misfits;
        for (const CalibrationSample& sample : m_samples)
            misfits.push_back(misfit(sample));
        const auto middle = misfits.begin() + static_cast<std::ptrdiff_t>(misfits.size() / 2);
        std::nth_element(misfits.begin(), middle, misfits.end());
        const double most = misfitOfOutliers * *middle;
        std::erase_if(m_samples, [most](const CalibrationSample& sample) { return misfit(sample) > most; });
    }

    static double misfit(const CalibrationSample& sample)
    {
        return sample.fit.variance / (sample.setting.noise * sample.setting.noise);
    }

    /// The samples' own unknowns.
    void refit(const ProfileTable& table)
    {
        for (CalibrationSample& sample : m_samples) {
            if (m_job.cancelled())
                return;
            ProfileFit start = sample.fit;
            start.r_px = std::clamp(start.r_px, table.smallestRadius_px() * 1.01, 0.99 * table.largestRadius_px());
            sample.fit = fitProfile(sample.pixels, start, table, sample.setting);
        }
    }

    /// Weights of the pixels and of the samples by the present fits.
    void reweigh(const ProfileTable& table)
    {
        m_scale.clear();
        for (CalibrationSample& sample : m_samples) {
            weigh(sample.pixels, sample.fit, table, sample.setting.law);
            m_scale.push_back(1.0 / (sample.fit.variance * std::pow(sample.setting.correlation, 2)));
        }
    }

    /// Mean and scatter s of x = ln(h / r) among particles where their posterior is highest: every fit's own variance v
    /// is known, x follows Student's t of variance v + s^2 (a few particles may be of another kind), and s is a priori
    /// half-Gaussian of usualShapeSd, which decides where the fits are too noisy to tell.
    [[nodiscard]] ShapePrior shapeOfSamples() const
    {
        std::vector<const ProfileFit*> fits;
        for (const CalibrationSample& sample : m_samples)
            if (sample.fit.ok)
                fits.push_back(&sample.fit);
        if (fits.size() < fewestSamples)
            return {};
        ShapePrior best;
        double logHighest = -std::numeric_limits<double>::infinity();
        for (double sd = leastShapeSd; sd < mostShapeSd; sd *= shapeSdStep) {
            const auto [mean, logLikelihood] = shapeGiven(fits, sd);
            const double logPosterior = logLikelihood - 0.5 * sd * sd / (usualShapeSd * usualShapeSd);
            if (logPosterior > logHighest) {
                logHighest = logPosterior;
                best = {mean, sd};
            }
        }
        return best;
    }

    /// The most probable mean, and its ln likelihood, if the scatter is sd.
    static std::pair<double, double> shapeGiven(const std::vector<const ProfileFit*>& fits, double sd)
    {
        std::vector<float> ratios;
        for (const ProfileFit* fit : fits)
            ratios.push_back(static_cast<float>(std::log(fit->height / fit->r_px)));
        double mean = quantile(ratios, 0.5);
        double logLikelihood = 0.0;
        for (int round = 0; round < 10; ++round) {
            double weights = 0.0;
            double sum = 0.0;
            logLikelihood = 0.0;
            for (std::size_t i = 0; i < fits.size(); ++i) {
                const double variance = fits[i]->lnRatioVariance + sd * sd;
                const double ratio = static_cast<double>(ratios[i]);
                const double z2 = (ratio - mean) * (ratio - mean) / variance;
                const double weight = (shapeTail + 1.0) / (shapeTail + z2) / variance;
                weights += weight;
                sum += weight * ratio;
                logLikelihood -= 0.5 * std::log(variance) + 0.5 * (shapeTail + 1.0) * std::log1p(z2 / shapeTail);
            }
            mean = sum / weights;
        }
        return {mean, logLikelihood};
    }

    [[nodiscard]] Form formAt(const Theta& theta) const
    {
        const Pictures pictures(theta, m_largest_px);
        Form form;
        for (std::size_t k = 0; k < shared; ++k) {
            const double weight = 1.0 / (priorSd[k] * priorSd[k]);
            form.normal[k][k] = weight;
            form.gradient[k] = weight * (priorMean[k] - theta[k]);
        }
        for (std::size_t i = 0; i < m_samples.size() && !m_job.cancelled(); ++i)
            addSample(form, m_samples[i], m_scale[i], pictures);
        return form;
    }

    static ProfileFit shifted(ProfileFit fit, const FitVector& by, double scale)
    {
        fit.x_px += scale * by[0];
        fit.y_px += scale * by[1];
        fit.r_px += scale * by[2];
        fit.height += scale * by[3];
        fit.base += scale * by[4];
        return fit;
    }

    static double valueAt(const FitPixel& pixel, const ProfileFit& fit, const ProfileTable& table, ContrastLaw law)
    {
        const double r_px = std::clamp(fit.r_px, table.smallestRadius_px(), table.largestRadius_px());
        const double dx = pixel.x - fit.x_px;
        const double dy = pixel.y - fit.y_px;
        const double height = table(std::sqrt(dx * dx + dy * dy), r_px).height;
        return ContrastOfDepth(law, pixel.others + fit.base + fit.height * height).value;
    }

    static void addSample(Form& form, const CalibrationSample& sample, double scale, const Pictures& pictures)
    {
        const ProfileFit& fit = sample.fit;
        FitMatrix normal;
        FitVector gradient;
        sumOfSquares(sample.pixels, fit, pictures.at, sample.setting, &normal, &gradient);
        const auto factor = SmallCholesky<own>::of(normal);
        if (!factor)
            return;
        // Places, radii and heights follow the noise; the mean of the models that do so is not the model at their mean.
        // Without that difference, C_ab d2 model / da db / 2 for their covariance C, all samples would seem sharper
        // than they are (the bias of a fit with many unknowns of single samples).
        std::array<std::array<ProfileFit, 2>, own> scattered;
        const double sd = std::sqrt(1.0 / scale);
        for (std::size_t j = 0; j < own; ++j) {
            const FitVector column = factor->inverseRootColumn(j);
            scattered[j] = {shifted(fit, column, sd), shifted(fit, column, -sd)};
        }
        std::array<FitVector, shared> cross{};
        ThetaMatrix ofTheta{};
        Theta slopeOfTheta{};
        FitVector pulled{};
        FitVector ofPixels{};
        for (const FitPixel& pixel : sample.pixels) {
            const double dx = pixel.x - fit.x_px;
            const double dy = pixel.y - fit.y_px;
            const double rho = std::sqrt(dx * dx + dy * dy);
            const ProfileTable::Value a = pictures.at(rho, fit.r_px);
            const ContrastOfDepth seen(sample.setting.law, pixel.others + fit.base + fit.height * a.height);
            double residual = pixel.value - seen.value;
            for (const auto& [plus, minus] : scattered)
                residual += 0.5 * (valueAt(pixel, plus, pictures.at, sample.setting.law) +
                                   valueAt(pixel, minus, pictures.at, sample.setting.law)) -
                            seen.value;
            const double perLength = rho > 1e-9 ? -fit.height * a.perRho / rho : 0.0;
            const FitVector slope{perLength * dx, perLength * dy, fit.height * a.perR, a.height, 1.0};
            for (std::size_t j = 0; j < own; ++j) {
                pulled[j] += pixel.weight * slope[j] * seen.perDepth * residual;
                ofPixels[j] += pixel.weight * slope[j] * seen.perDepth * (pixel.value - seen.value);
            }
            SmallVector<shared> perTheta{};
            for (std::size_t k = 0; k < shared; ++k)
                perTheta[k] = fit.height * seen.perDepth * pictures.slope(k, rho, fit.r_px);
            for (std::size_t k = 0; k < shared; ++k) {
                const double weighted = pixel.weight * perTheta[k];
                slopeOfTheta[k] += weighted * residual;
                for (std::size_t j = 0; j < own; ++j)
                    cross[k][j] += weighted * slope[j] * seen.perDepth;
                for (std::size_t j = 0; j <= k; ++j)
                    ofTheta[k][j] += weighted * perTheta[j];
            }
        }
        // What the pixels do not account for in the gradient comes from the priors.
        FitVector gradientOfPriors = gradient;
        for (std::size_t j = 0; j < own; ++j)
            gradientOfPriors[j] -= ofPixels[j];
        for (std::size_t k = 0; k < shared; ++k) {
            const FitVector solved = factor->solve(cross[k]);
            for (std::size_t j = 0; j < own; ++j)
                slopeOfTheta[k] -= solved[j] * (pulled[j] + gradientOfPriors[j]);
            form.gradient[k] += scale * slopeOfTheta[k];
            for (std::size_t j = 0; j <= k; ++j) {
                double explained = 0.0;
                for (std::size_t n = 0; n < own; ++n)
                    explained += solved[n] * cross[j][n];
                form.normal[k][j] += scale * (ofTheta[k][j] - explained);
            }
        }
    }

    [[nodiscard]] ImageCalibration resultAt(const Theta& theta, const Form& form) const
    {
        ImageCalibration result;
        result.thicknessExponent = theta[Exponent];
        result.spread = spreadOf(theta);
        result.shape = shapeOfSamples();
        result.particles = static_cast<int>(m_samples.size());
        if (const auto factor = SmallCholesky<shared>::of(form.normal)) {
            result.thicknessExponentSd = std::sqrt(factor->inverseDiagonal(Exponent));
            result.sigmaSd_px = result.spread.sigma_px * std::sqrt(factor->inverseDiagonal(LnSigma));
        }
        return result;
    }

    std::vector<CalibrationSample> m_samples;
    const JobControl& m_job;
    double m_largest_px = 6.0;
    std::vector<double> m_scale; ///< 1 / variance of a sum of a sample's pixels
};

} // namespace

ImageCalibration calibrateImage(std::vector<CalibrationSample> samples, const JobControl& job)
{
    if (samples.size() < fewestSamples)
        return {};
    return Calibrator(std::move(samples), job).run();
}

} // namespace ostwald
