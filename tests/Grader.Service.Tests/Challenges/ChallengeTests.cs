using System.Net;
using Grader.Service.Tests.Running;
using Grader.Service.Tests.Intake;

namespace Grader.Service.Tests.Challenges;

public sealed class ChallengeTests(BadInputFixture fixture) : IClassFixture<BadInputFixture>
{
    [Fact]
    public async Task The_list_names_every_challenge_and_leads_to_it()
    {
        var list = await fixture.Service.GetAsync("/v1/challenges");

        var challenge = Assert.Single(list.GetProperty("challenges").EnumerateArray());
        Assert.Equal("take-every", challenge.GetProperty("slug").GetString());
        Assert.Equal("/v1/challenges/take-every", challenge.GetProperty("links").GetProperty("self").GetString());
    }

    [Fact]
    public async Task A_challenge_has_its_statement_its_starter_and_the_points_of_its_properties()
    {
        var challenge = await fixture.Service.GetAsync("/v1/challenges/take-every");

        Assert.Equal(SampleChallenge.TakeEvery.Statement, challenge.GetProperty("statement").GetString());
        Assert.Equal(SampleChallenge.TakeEvery.Starter, challenge.GetProperty("starter").GetString());
        Assert.Equal(10, challenge.GetProperty("maxScore").GetInt32());
        Assert.Equal(
            [("VAL", 4), ("LZ-PULL", 6)],
            challenge.GetProperty("properties").EnumerateArray().Select(property =>
                (property.GetProperty("id").GetString()!, property.GetProperty("points").GetInt32())));
    }

    [Fact]
    public async Task An_unknown_challenge_is_404()
    {
        using var response = await fixture.Service.Client.GetAsync(new Uri("/v1/challenges/no-such", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(
            "urn:grader:problem:unknown-challenge",
            (await RunningService.JsonOf(response)).GetProperty("type").GetString());
    }
}
