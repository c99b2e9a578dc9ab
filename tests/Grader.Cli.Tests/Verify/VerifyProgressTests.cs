using Grader.Cli.Reports;
using Grader.Cli.Verify;
using Grader.Verification;

namespace Grader.Cli.Tests.Verify;

public sealed class VerifyProgressTests
{
    [Fact]
    public void Says_on_no_terminal_where_a_challenge_begins_and_every_hundred()
    {
        using var errors = new StringWriter { NewLine = "\n" };
        using (var progress = new VerifyProgress(new ProgressLine(errors, isTerminal: false)))
        {
            for (var number = 1; number <= 250; number++)
                progress.Report(new(number % 200 < 150 ? "batch" : "chain", "Iterator.cs", number, 250));
        }

        Assert.Equal(
            """
            grader: 1 of 250 graded, at batch Iterator.cs
            grader: 100 of 250 graded, at batch Iterator.cs
            grader: 150 of 250 graded, at chain Iterator.cs
            grader: 200 of 250 graded, at batch Iterator.cs

            """,
            errors.ToString());
    }

    [Fact]
    public void Writes_over_one_line_on_a_terminal_and_leaves_none()
    {
        using var errors = new StringWriter();
        using (var progress = new VerifyProgress(new ProgressLine(errors, isTerminal: true)))
        {
            progress.Report(new("batch", "Iterator.cs", 1, 2));
            progress.Report(new("batch", "Iterator.cs", 2, 2));
        }

        Assert.Equal(
            "\r\u001b[Kgrader: 1 of 2 graded, at batch Iterator.cs\r\u001b[Kgrader: 2 of 2 graded, at batch Iterator.cs\r\u001b[K",
            errors.ToString());
    }
}
