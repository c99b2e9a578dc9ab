using Grader.Contracts.Submissions;

namespace Grader.Cli.Try;

/// <summary>A solution of <c>samples/</c>, carried inside the program so that it works without the checkout.</summary>
internal sealed record Sample(string Challenge, SourceFile File)
{
    private const string TakeEvery = "take-every";

    /// <summary>Pulls an item when it is asked for one.</summary>
    public static Sample Lazy { get; } = Read(TakeEvery, "Lazy.cs");

    /// <summary>The same values, from a copy of the whole source.</summary>
    public static Sample Eager { get; } = Read(TakeEvery, "Eager.cs");

    public string Path => $"samples/{Challenge}/{File.Name}";

    private static Sample Read(string challenge, string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"{challenge}/{name}")!;
        return new(challenge, new SourceFile(name, new StreamReader(stream).ReadToEnd()));
    }
}
