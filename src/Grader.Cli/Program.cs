using System.CommandLine.Invocation;
using Grader.Cli.Usage;

var parsed = GraderCommand.Create().Parse(args);
return parsed.Action is ParseErrorAction
    ? WrongUsage.Report(UsageProblems.Of(parsed))
    : await parsed.InvokeAsync();
