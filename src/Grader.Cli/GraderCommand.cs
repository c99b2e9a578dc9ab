using System.CommandLine;
using Grader.Cli.Bench;
using Grader.Cli.Doctor;
using Grader.Cli.Grade;
using Grader.Cli.New;
using Grader.Cli.Serve;
using Grader.Cli.Starter;
using Grader.Cli.Try;
using Grader.Cli.Verify;

namespace Grader.Cli;

/// <summary>The whole command line.</summary>
internal static class GraderCommand
{
    public static RootCommand Create()
    {
        return new RootCommand("Grades C# challenges about iterators and generators: is it lazy, and what does it remember?")
        {
            TryCommand.Create(),
            ServeCommand.Create(),
            GradeCommand.Create(),
            VerifyCommand.Create(),
            NewCommand.Create(),
            StarterCommand.Create(),
            BenchCommand.Create(),
            DoctorCommand.Create(),
        };
    }
}
