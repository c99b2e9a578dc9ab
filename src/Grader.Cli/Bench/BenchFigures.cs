namespace Grader.Cli.Bench;

/// <summary>What a run of <c>grader bench</c> measured. Times are milliseconds.</summary>
/// <param name="Count">Gradings in each measurement.</param>
/// <param name="Service">Null where it was not asked for.</param>
/// <param name="DotnetTest">Null where it was not asked for or could not run.</param>
internal sealed record BenchFigures(int Count, PipelineFigures Pipeline, ServiceFigures? Service, DotnetTestFigures? DotnetTest)
{
    /// <summary>CPU of a grading, in starts of a bare program and a compilation.</summary>
    public double CpuRatio => Pipeline.Cpu / (Pipeline.Hello.Cpu + Pipeline.Compile.Cpu);

    /// <summary>Median of a grading, in starts of a bare program and a compilation.</summary>
    public double WallRatio => Pipeline.Warm.Median / (Pipeline.Hello.Wall + Pipeline.Compile.Wall);
}

/// <summary>One thing done over and over.</summary>
/// <param name="Wall">The median.</param>
/// <param name="Cpu">The mean.</param>
internal sealed record Cost(double Wall, double Cpu);

/// <summary>The times of many gradings.</summary>
internal sealed record Latency(double Median, double P95)
{
    public static Latency Of(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return new(At(0.5), At(0.95));

        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}

/// <summary>The pipeline in this process, without a service.</summary>
/// <param name="Hello">A .NET program that prints its version and ends.</param>
/// <param name="Compile">A compilation by a warm compiler, its facts for the policy and the comparison with the contract.</param>
/// <param name="Cold">From a pipeline without processes to the first result; the challenge is compiled on disk.</param>
/// <param name="Warm">One at a time, with a test host that waits.</param>
/// <param name="Policy">The check of the policy, of the first solution.</param>
/// <param name="CompileMs">The median of what <see cref="Warm"/> spent in compilations, as results say.</param>
/// <param name="RunMs">The median of the rest: hidden tests, and the end of their process.</param>
/// <param name="PerSecond">Gradings at a time on all cores.</param>
/// <param name="Cpu">Of the whole machine per grading on all cores, other programs included.</param>
internal sealed record PipelineFigures(
    Cost Hello, Cost Compile, double Cold, Latency Warm, double Policy, double CompileMs, double RunMs, double PerSecond, double Cpu);

/// <summary><c>grader serve</c> as a process of its own, with the embedded database and the bus in memory.</summary>
/// <param name="Ready">From its start to the first 200 of <c>/health/ready</c>.</param>
/// <param name="Calm">From its start until it and its sandboxes use next to no CPU.</param>
/// <param name="IdleMegabytes">Then, of it and its sandboxes: proportional set sizes (proc(5)), or resident ones where those are hidden.
/// </param>
/// <param name="PeakMegabytes">The most that was seen at saturation.</param>
/// <param name="Webhook">From POST to the arrival of the webhook, one at a time, half a second apart.</param>
/// <param name="PerSecond">Webhooks at saturation.</param>
internal sealed record ServiceFigures(
    double Ready, double Calm, double IdleMegabytes, double PeakMegabytes, Latency Webhook, double PerSecond);

/// <summary><c>dotnet test --no-restore</c> over the hidden tests and one solution, built and run, and our gradings of the same file.
/// </summary>
/// <param name="Solution">The challenge and the file: <c>take-every/Iterator.cs</c>.</param>
internal sealed record DotnetTestFigures(string Solution, Cost Test, Cost Ours);
