using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>Forbidden programs: each is reported on the lines that its head says, and on no other.</summary>
public sealed class RejectedTests
{
    public static TheoryData<string> Files => new(TestFiles.In("Rejected"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Rejects_a_forbidden_program_on_its_own_lines(string file)
    {
        var expected = RejectedProgram.Parse(TestFiles.Read(file));
        var compiled = CompiledSource.Compile([new("Solution.cs", expected.Source)], given: null, expected.IsUnsafe);

        var diagnostics = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, expected.Policy);

        var found = diagnostics.Select(d => $"line {d.Line?.ToString() ?? "?"}: {d.Message}").ToList();
        var missing = expected.Refusals.Where(r => !found.Exists(f => f.StartsWith($"line {r.Line}: ", StringComparison.Ordinal) && f.Contains(r.Text)));
        var surplus = diagnostics.Where(d => !expected.Refusals.Exists(r => r.Line == (d.Line?.ToString() ?? "?") && d.Message.Contains(r.Text)));
        Assert.True(!missing.Any() && !surplus.Any(), $"expected\n{string.Join('\n', expected.Refusals)}\nfound\n{string.Join('\n', found)}");
        Assert.All(diagnostics, d => Assert.Equal(("error", "POLICY", d.Line is null ? null : "Solution.cs"), (d.Severity, d.Id, d.File)));
    }
}
