using Grader.Service.Keys;

namespace Grader.Service.Tests.Keys;

public sealed class ApiKeyTextTests
{
    [Fact]
    public void A_key_has_its_form_and_its_checksum()
    {
        var key = ApiKeyText.Create();

        Assert.Matches("^grd_[0-9A-Za-z]{36}$", key);
        Assert.True(ApiKeyText.IsWellFormed(key));
        Assert.NotEqual(key, ApiKeyText.Create());
    }

    [Fact]
    public void A_key_with_one_letter_changed_is_none()
    {
        var key = ApiKeyText.Create();

        for (var place = 0; place < key.Length; place++)
        {
            var changed = key[..place] + (key[place] == 'x' ? 'y' : 'x') + key[(place + 1)..];
            Assert.False(ApiKeyText.IsWellFormed(changed));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("grd_")]
    [InlineData("grd_00000000000000000000000000000000000é")]
    public void Other_texts_are_none(string text) => Assert.False(ApiKeyText.IsWellFormed(text));
}
