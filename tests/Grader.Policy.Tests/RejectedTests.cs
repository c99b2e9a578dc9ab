using Grader.Guest.Compilation;
using Grader.Contracts.Results;
using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>Forbidden programs: each is reported at the places that its head says, and at no other.</summary>
public sealed class RejectedTests
{
    public static TheoryData<string> Files => new(TestFiles.In("Rejected"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Rejects_a_forbidden_program_at_the_very_words(string file)
    {
        var expected = RejectedProgram.Parse(TestFiles.Read(file));
        var compiled = CompiledSource.Compile([new("Solution.cs", expected.Source)], given: null, expected.IsUnsafe);

        var diagnostics = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, expected.Policy);

        var found = diagnostics.Select(d => $"{d.Message}, {PlaceOf(d)}").ToList();
        var missing = expected.Refusals.Where(r => !diagnostics.Any(d => Fits(r, d)));
        var surplus = diagnostics.Where(d => !expected.Refusals.Exists(r => Fits(r, d)));
        Assert.True(
            !missing.Any() && !surplus.Any(), $"expected\n{string.Join('\n', expected.Refusals)}\nfound\n{string.Join('\n', found)}");
        Assert.All(diagnostics, d => Assert.Equal(("error", "POLICY", d.Line is null ? null : "Solution.cs"), (d.Severity, d.Id, d.File)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rejects_it_also_where_the_compiler_reports_nothing(string file)
    {
        var expected = RejectedProgram.Parse(TestFiles.Read(file));
        var compiled = CompiledSource.Compile([new("Solution.cs", expected.Source)], given: null, expected.IsUnsafe);
        var written = SourceFacts.None with { Written = compiled.Facts.Written };

        Assert.NotEmpty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, written, expected.Policy));
    }

    private static bool Fits(Refusal refusal, Diagnostic diagnostic) =>
        $"line {refusal.Line}, column {refusal.Column}" == PlaceOf(diagnostic) && diagnostic.Message.Contains(refusal.Text);

    private static string PlaceOf(Diagnostic diagnostic) =>
        diagnostic.Line is null ? "line ?, column " : $"line {diagnostic.Line}, column {diagnostic.Column}";
}
