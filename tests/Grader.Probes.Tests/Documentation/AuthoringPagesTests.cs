using System.Text.RegularExpressions;
using Grader.Probes.Findings;
using Grader.Probes.Hosting;
using Grader.Probes.Tests.Table;
using Grader.Testing.Properties;

namespace Grader.Probes.Tests.Documentation;

public sealed partial class AuthoringPagesTests
{
    public static TheoryData<string> Titles => [.. AuthoringPages.Sections.Keys];

    public static TheoryData<string> Properties => [.. PropertyTable.Properties];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Each_solution_on_the_page_passes_its_test(string title)
    {
        var section = AuthoringPages.Sections[title];
        foreach (var solution in section.Of("csharp solution"))
            Assert.Empty(await Violations(solution, section.Test));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Each_wrong_solution_on_the_page_dies_on_the_property_that_it_names(string title)
    {
        var section = AuthoringPages.Sections[title];
        foreach (var wrong in section.Of("csharp wrong"))
        {
            var named = wrong.Split('\n')[0].Replace("// dies: ", "", StringComparison.Ordinal);
            Assert.Contains(await Violations(wrong, section.Test), violation => violation.Property == named);
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_message_on_the_page_is_what_the_student_of_the_first_wrong_solution_reads(string title)
    {
        var section = AuthoringPages.Sections[title];
        var violations = await Violations(section.Of("csharp wrong").First(), section.Test);
        Assert.Equal(section.Of("text message").Single().TrimEnd('\n'), violations[0].Message);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Each_property_has_its_entry_with_assertion_traps_and_the_check_of_its_programs(string property)
    {
        var entry = AuthoringPages.EntryOf(property);

        Assert.NotNull(entry);
        Assert.Contains("**Traps.** ", entry, StringComparison.Ordinal);
        var named = AssertionLine().Match(entry).Groups["names"].Value;
        var names = Name().Matches(named).Select(match => match.Value.Split('.')[^1]).ToArray();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(name, Assertions));
        // The table's own test compiles this check and runs it against the property's right and wrong programs.
        var check = new PropertyProgram(property, "right-any.cs").ReadCheck();
        Assert.Equal(check.TrimEnd(), Assert.Single(AuthoringPages.Fences(entry), fence => fence.Kind == "csharp check").Code.TrimEnd());
        Assert.Contains(names, name => check.Contains($".{name}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_pages_name_every_assertion() =>
        Assert.All(Assertions, name => Assert.Contains(name, AuthoringPages.Text, StringComparison.Ordinal));

    private static HashSet<string> Assertions { get; } =
    [
        .. typeof(Probe).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Assert", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods().Where(method => method.DeclaringType == type))
            .Select(method => method.Name),
    ];

    private static async Task<List<Violation>> Violations(string solution, string test)
    {
        var all = new List<Violation>();
        foreach (var run in ProgramCompiler.CompileTests(solution, test))
        {
            TestScope.Begin();
            await Record.ExceptionAsync(run);
            all.AddRange(TestScope.End());
        }

        return all;
    }

    [GeneratedRegex(@"\*\*Assertion\.\*\* (?<names>.*?)\n\n", RegexOptions.Singleline)]
    private static partial Regex AssertionLine();

    [GeneratedRegex(@"(?<=`)[A-Za-z.]+(?=`)")]
    private static partial Regex Name();
}
