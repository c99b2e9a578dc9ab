using System.Text;
using Grader.Contracts.Submissions;

namespace Grader.Verification.Attacks;

/// <summary>
/// A hostile submission: a file whose first comments say which challenge it is for, what it tries, and what must become of
/// it with and without the policy.
/// </summary>
/// <param name="Class">The folder: <c>forge</c>, <c>steal</c>, <c>escape</c>, and so on.</param>
/// <param name="File">Null where the bytes are no UTF-8 text.</param>
public sealed record Attack(
    string Class, string Name, string Challenge, SourceFile? File, AttackExpectation WithPolicy, AttackExpectation WithoutPolicy)
{
    private const string Comment = "// ";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every attack below a folder, in order of class and name.</summary>
    /// <exception cref="FormatException">A file does not say what it is.</exception>
    public static IReadOnlyList<Attack> Load(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read),
    ];

    public AttackExpectation Expected(bool policy) => policy ? WithPolicy : WithoutPolicy;

    public override string ToString() => $"{Class}/{Name}";

    private static Attack Read(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        var head = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n')
            .TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line[Comment.Length..].Trim()).ToArray();
        if (!Array.Exists(head, line => line.StartsWith("about: ", StringComparison.Ordinal))) throw Unsaid("about");
        return new(
            Path.GetFileName(Path.GetDirectoryName(path))!, Path.GetFileNameWithoutExtension(path), Value("challenge"), Source(path, bytes),
            Expectation("expect"), Expectation("expect without policy"));

        string Value(string key) =>
            Array.Find(head, line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..] ?? throw Unsaid(key);

        AttackExpectation Expectation(string key)
        {
            try
            {
                return AttackExpectation.Parse(Value(key));
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{path}: {wrong.Message}", wrong);
            }
        }

        FormatException Unsaid(string key) => new($"{path}: no line '{Comment}{key}: …' at its beginning.");
    }

    private static SourceFile? Source(string path, byte[] bytes)
    {
        try
        {
            return new(Path.GetFileName(path), Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
