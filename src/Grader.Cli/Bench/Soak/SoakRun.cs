using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification.Attacks;

namespace Grader.Cli.Bench.Soak;

/// <summary><c>--soak</c>, from the command line to the exit code.</summary>
internal static class SoakRun
{
    private static readonly string RepositorySuite = Path.Combine("tests", "submissions");

    public static async Task<int> RunAsync(SoakArguments arguments, CancellationToken cancellationToken)
    {
        if (SandboxSettings.Read(unsafeNoSandbox: false) is not { } sandbox) return ExitCode.UsageError;
        var repository = PackFolders.Find([])[0];
        var suite = Path.GetFullPath(arguments.Suite ?? Path.Combine(repository.Root, RepositorySuite));
        var (folder, pack) = (Path.Combine(suite, "attacks"), Path.Combine(suite, "pack"));
        if (!Directory.Exists(folder) || !Directory.Exists(pack))
            return UsageError.Report($"'{suite}' has no folders 'attacks' and 'pack'; name the folder of the attack suite with --attacks.");

        try
        {
            return await RunAsync(Attack.Load(folder), PackSnapshot.Load([repository, new(pack)]), sandbox, arguments, cancellationToken);
        }
        catch (FormatException wrong)
        {
            return UsageError.Report(wrong.Message);
        }
        catch (SandboxUnavailableException unavailable)
        {
            UsageError.Report(unavailable.Message);
            return ExitCode.MachineAtFault;
        }
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<Attack> attacks, PackSnapshot published, SandboxOptions sandbox, SoakArguments arguments,
            CancellationToken cancellationToken)
    {
        using var secrets = PlantedSecrets.Plant();
        await using var pipeline = new GradingPipeline(published, new GradingOptions(), sandbox, TimeProvider.System)
        {
            EnforcesPolicy = arguments.Policy,
        };
        var soak = new Verification.Attacks.Soaking.Soak(published, pipeline, arguments.Policy, attacks);
        var report = await soak.RunAsync(
            arguments.Count, arguments.Seed, new SoakProgress(Console.Error, arguments.Count), cancellationToken);
        if (arguments.Json) SoakDocument.Write(report);
        else SoakText.Write(Console.Out, report);
        return report.IsClean ? ExitCode.Passed : ExitCode.NotPassed;
    }
}
