using System.Globalization;
using Grader.Webhooks.Deliveries;

namespace Grader.Webhooks.Tests.Deliveries;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 20, 15, 0, TimeSpan.Zero);

    public static TheoryData<int, string, string> Answers()
    {
        var data = new TheoryData<int, string, string>();
        foreach (var row in DataFile.Rows("Deliveries/retry-after.txt"))
            data.Add(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Reads_seconds_and_dates_of_429_and_503(int status, string header, string expected)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", header);

        var wait = RetryAfter.Of(status, response.Headers, Now);

        Assert.Equal(expected == "-" ? null : double.Parse(expected, CultureInfo.InvariantCulture), wait?.TotalSeconds);
    }

    [Fact]
    public void There_is_none_without_the_header()
    {
        using var response = new HttpResponseMessage();

        Assert.Null(RetryAfter.Of(429, response.Headers, Now));
    }
}
