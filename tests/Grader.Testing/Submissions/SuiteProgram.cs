using System.Text;
using Grader.Contracts.Submissions;
using Grader.Grading.Policy;

namespace Grader.Testing.Submissions;

/// <summary>A submission of the suite (tests/submissions), as its header describes it.</summary>
/// <param name="Name">The path below the suite without its extension: <c>attacks/forge/AllPassHost</c>.</param>
/// <param name="Challenge">The slug; null for a program that is only compiled and checked by the policy.</param>
/// <param name="Files">What is sent, included files last; null if the bytes are not UTF-8 text.</param>
public sealed record SuiteProgram(string Name, string? Challenge, IReadOnlyList<SourceFile>? Files)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What it tries, or which feature it uses.</summary>
    public string? About { get; private init; }

    public IReadOnlyDictionary<GradingMode, ExpectedOutcome> Expected { get; private init; } = null!;

    public ExpectedTests Tests { get; private init; } = null!;

    public double? Score { get; private init; }

    /// <summary>False for source that is larger than intake takes, but must not harm the compiler either.</summary>
    public bool PassesIntake { get; private init; }

    /// <summary>True if something must listen on the port that replaces <c>Port = 0</c>.</summary>
    public bool NeedsListener { get; private init; }

    /// <summary>True or false if the guard on raw text must refuse or accept it; null if the header does not say.</summary>
    public bool? IsStoppedByGuard { get; private init; }

    public bool IsUnsafe { get; private init; }

    /// <summary>What its challenge would allow and deny.</summary>
    public ChallengePolicy Policy { get; private init; } = null!;

    /// <summary>The folder: <c>attacks/forge</c>.</summary>
    public string Folder => Name[..Name.LastIndexOf('/')];

    /// <exception cref="FormatException">The header does not follow the format.</exception>
    public static SuiteProgram Read(string path, string suite)
    {
        try
        {
            return Parse(path, suite);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{path}: {wrong.Message}", wrong);
        }
    }

    public override string ToString() => Name;

    private static SuiteProgram Parse(string path, string suite)
    {
        var bytes = File.ReadAllBytes(path);
        var header = new SuiteHeader(Encoding.UTF8.GetString(bytes));
        var generates = header.Find(SuiteHeader.Generate) is { } generator
            && (generator == Repeats.Name ? true : throw new FormatException($"'{generator}' is not a generator; '{Repeats.Name}' is."));
        SourceFile? file = Decode(bytes) is { } text ? new(Path.GetFileName(path), generates ? Repeats.Expand(text) : text) : null;
        var included = header.All(SuiteHeader.Include)
            .Select(name => new SourceFile(name, File.ReadAllText(Path.Combine(suite, "shared", name))));
        var expected = header.Expected;
        if (expected.Count == 0) throw new FormatException("It has no line '// expect: …'.");
        return new(Path.ChangeExtension(Path.GetRelativePath(suite, path), null)
            .Replace('\\', '/'), header.Find(SuiteHeader.Challenge), file is null ? null : [file, .. included])
        {
            About = header.Find(SuiteHeader.About),
            Expected = expected,
            Tests = ExpectedTests.Parse(header.Find(SuiteHeader.Tests)),
            Score = header.Find(SuiteHeader.Score) is { } score ? double.Parse(score, System.Globalization.CultureInfo.InvariantCulture)
                : null,
            PassesIntake = header.Find(SuiteHeader.Intake) is not "off",
            NeedsListener = header.Find(SuiteHeader.Listen) is not null,
            IsStoppedByGuard = header.Find(SuiteHeader.Guard) switch { "stops" => true, "passes" => false, _ => null },
            IsUnsafe = header.Find(SuiteHeader.Compile) is "unsafe",
            Policy = new([.. header.All(SuiteHeader.Allow)], [.. header.All(SuiteHeader.Deny).Select(Deny)]),
        };
    }

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DeniedMember Deny(string text) =>
        text.Split(": ", 2) is [var member, var reason] ? new(member, reason)
            : throw new FormatException($"'{text}' is not 'member: reason'.");
}
