using System.Diagnostics;
using System.Reflection;

namespace Grader.Probes.Tests.Manifest;

public sealed class AttributeTests
{
    [Theory]
    [InlineData(typeof(PropertyAttribute))]
    [InlineData(typeof(CanaryAttribute))]
    [InlineData(typeof(OwnProcessAttribute))]
    public void Is_left_out_of_the_assembly_that_runs_beside_student_code(Type attribute) =>
        Assert.Equal("MANIFEST", attribute.GetCustomAttribute<ConditionalAttribute>()?.ConditionString);

    [Fact]
    [Property("LZ-PULL", "A title", Points = 3, Counterexample = Visibility.Hidden, Concept = "pipelines")]
    public void Leaves_no_trace_where_MANIFEST_is_not_defined() =>
        Assert.Null(MethodBase.GetCurrentMethod()!.GetCustomAttribute<PropertyAttribute>());
}
