using Grader.Sandbox;

namespace Grader.Cli.Usage;

/// <summary>A command that grades in its own process: <c>--format</c>, <c>--pack</c> and <c>--unsafe-no-sandbox</c>.</summary>
internal abstract class GradingCommand : Command
{
    private readonly FormatOption format;
    private readonly Option<string[]> packs = PackOption.Create();
    private readonly Option<bool> unsafeNoSandbox = SandboxSettings.UnsafeOption();

    /// <param name="formats">What it prints a result in, beside text.</param>
    protected GradingCommand(string name, string description, params IReadOnlyList<ResultFormat> formats)
        : base(name, description)
    {
        format = new(formats);
        SetAction(RunAsync);
    }

    /// <summary>Adds the options of the command and then the common ones, in the order in which the help lists them.</summary>
    protected void AddOptions(params Option[] own)
    {
        foreach (var option in own.Append(format).Append(packs).Append(unsafeNoSandbox)) Options.Add(option);
    }

    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(GradingRun run, CancellationToken cancellationToken);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (PackOption.Load(parsed.GetValue(packs) ?? []) is not { } loaded) return ExitCode.UsageError;
        if (SandboxSettings.Read(parsed.GetValue(unsafeNoSandbox)) is not { } sandbox) return ExitCode.UsageError;
        try
        {
            return await RunAsync(new GradingRun(parsed, loaded, sandbox, format.Of(parsed)), cancellationToken);
        }
        catch (SandboxUnavailableException unavailable)
        {
            UsageError.Report(unavailable.Message);
            return ExitCode.MachineAtFault;
        }
    }
}

/// <summary>The command line of a <see cref="GradingCommand"/>, with its packs loaded and its sandbox options read.</summary>
/// <param name="Format">What to print a result in; null for the report for people.</param>
internal sealed record GradingRun(ParseResult Parsed, PackSnapshot Packs, SandboxOptions Sandbox, ResultFormat? Format)
{
    /// <summary>The document instead of the report for people.</summary>
    public bool Json => Format == ResultFormat.Json;

    /// <returns>The challenges named, or all if none is; null if one is unknown, which stderr then says.</returns>
    public string[]? ReadSlugs(Argument<string[]> argument)
    {
        var catalogue = Packs.Catalogue;
        string[] slugs = [.. (Parsed.GetValue(argument) ?? []).Distinct(StringComparer.Ordinal)];
        if (slugs.Length == 0) return [.. catalogue.Challenges.Select(challenge => challenge.Slug)];
        var unknown = slugs
            .Where(slug => catalogue.Find(slug) is null && catalogue.Problems.All(problem => problem.Slug != slug)).ToArray();
        if (unknown.Length > 0) UsageError.Report(unknown.Select(slug => UnknownSlug.Message(slug, catalogue)));
        return unknown.Length > 0 ? null : slugs;
    }
}
