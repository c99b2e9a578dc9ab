using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Basic.Reference.Assemblies;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading.Policy;
using Grader.Guest.Compilation;
using Grader.Verification.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Grader.Rigs;

/// <summary>
/// <c>policy</c>: what the policy check costs for each reference solution, compiled once. What single challenges allow or deny
/// is left out.
/// </summary>
internal sealed class PolicyCommand : Command
{
    private const int Runs = 50;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Compiling = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    private readonly FormatOption format = new();

    public PolicyCommand()
        : base("policy", "Measures the policy check, warm, over the reference solutions.")
    {
        Options.Add(format);
        SetAction(parsed => Run(format.IsJson(parsed)));
    }

    private static int Run(bool json)
    {
        if (PackOption.Load([]) is not { } packs) return ExitCode.UsageError;
        var costs = (
            from folder in packs.Folders
            from solution in Solution.Of(folder.Key, folder.Value)
            where solution.Kind is SolutionKind.Reference
            select (solution.Name, Milliseconds: MedianOf(solution, packs.Find(folder.Key)!.Public.Given ?? "")) into cost
            orderby cost.Milliseconds
            select cost).ToList();
        var (median, slowest) = (costs[costs.Count / 2].Milliseconds, costs[^1]);
        var machine =
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}";
        if (json)
        {
            StdoutDocument.Write(new
            {
                solutions = costs.Count, runs = Runs, medianMs = median, slowestMs = slowest.Milliseconds, slowest = slowest.Name, machine,
            });
        }
        else
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"policy: median {median:0.00} ms, slowest {slowest.Milliseconds:0.00} ms ({slowest.Name}); "
                + $"{costs.Count} solutions, {Runs} runs each; {machine}"));
        }

        return ExitCode.Passed;
    }

    private static double MedianOf(Solution solution, string given)
    {
        var (assembly, symbols) = Compile(solution, given);
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            PolicyChecker.Check(assembly, symbols, SourceFacts.None, ChallengePolicy.Default);
            times[run] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static (byte[] Assembly, byte[] Symbols) Compile(Solution solution, string given)
    {
        var usings = Parse(ImplicitUsings.ToSource());
        var shared = CSharpCompilation.Create("Given", [usings, Parse(given)], Net100.References.All, Compiling);
        var submission = CSharpCompilation.Create(
            "Submission", [usings, Parse(solution.File.Content)], [.. Net100.References.All, shared.ToMetadataReference()], Compiling);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = submission.Emit(assembly, symbols);
        return emitted.Success
            ? (assembly.ToArray(), symbols.ToArray())
            : throw new InvalidOperationException($"{solution.Name} does not compile: {emitted.Diagnostics[0]}");
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Parsing, "Solution.cs", Encoding.UTF8);
}
