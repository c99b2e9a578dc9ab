using Grader.Probes.Findings;
using Grader.Probes.Hosting;
using Grader.Testing.Properties;

namespace Grader.Probes.Tests.Table;

public sealed class ProgramTableTests
{
    private const int MaxMeasurements = 3;

    public static TheoryData<string, string> Programs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var program in PropertyTable.Programs) data.Add(program.Property, program.Name);
            return data;
        }
    }

    [Fact]
    public void Every_property_has_a_right_program_and_two_wrong_ones()
    {
        var counts = PropertyTable.Programs.ToLookup(program => program.Property);
        Assert.Equal(33, PropertyTable.Properties.Count);
        Assert.All(PropertyTable.Properties, property =>
        {
            Assert.Contains(counts[property], program => program.IsRight);
            Assert.True(counts[property].Count(program => !program.IsRight) >= 2, property);
        });
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Right_programs_pass_and_wrong_ones_die_on_their_property(string property, string name)
    {
        var program = new PropertyProgram(property, name);
        var run = ProgramCompiler.Compile(program.ReadCode(), program.ReadCheck());
        var (error, violations) = await MeasureAsync(program, run);
        // As the service does: what could not decide is measured again, and what stays so is no verdict.
        for (var measurement = 2; measurement <= MaxMeasurements && violations is [{ Inconclusive: true }, ..]; measurement++)
            (error, violations) = await MeasureAsync(program, run);

        if (program.IsRight)
        {
            Assert.True(error is null, error?.ToString());
            Assert.Empty(violations);
            return;
        }

        Assert.IsAssignableFrom<PropertyViolationException>(error);
        Assert.Equal(property, violations[0].Property);
        Assert.Equal(error?.Message, violations[0].Message);
        Assert.False(violations[0].Inconclusive);
    }

    private static async Task<(Exception? Error, IReadOnlyList<Violation> Violations)> MeasureAsync(
        PropertyProgram program, Func<Task> run)
    {
        // A right program is weighed where nothing else runs: in the test host.
        TestScope.IsAlone = !program.IsRight;
        TestScope.Begin();
        try
        {
            var error = await Record.ExceptionAsync(run);
            return (error, TestScope.End());
        }
        finally
        {
            TestScope.IsAlone = false;
        }
    }
}
