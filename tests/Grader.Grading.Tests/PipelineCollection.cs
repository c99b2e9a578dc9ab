namespace Grader.Grading.Tests;

/// <summary>Everything that shares one <see cref="PipelineFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class PipelineCollection : ICollectionFixture<PipelineFixture>
{
    public const string Name = "pipeline";
}
