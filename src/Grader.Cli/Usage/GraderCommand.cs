using System.CommandLine;
using Grader.Cli.Grade;

namespace Grader.Cli.Usage;

/// <summary>The whole command line.</summary>
internal static class GraderCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Grades C# challenges about iterators and generators: is it lazy, and what does it remember?")
        {
            GradeCommand.Create(),
        };
        return root;
    }
}
