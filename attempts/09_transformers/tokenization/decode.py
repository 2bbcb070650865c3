# %% right: join and replace (2 points)
def decode(tokens):
    return "".join(tokens).replace("</w>", " ").rstrip(" ")

# %% right: word by word (2 points)
def decode(tokens):
    words, word = [], ""
    for token in tokens:
        word += token
        if word.endswith("</w>"):
            words.append(word[:-4])
            word = ""
    return " ".join(words)

# %% wrong: a space at the end
def decode(tokens):
    return "".join(tokens).replace("</w>", " ")

# %% wrong: no spaces
def decode(tokens):
    return "".join(tokens).replace("</w>", "")

# %% wrong: a space after every token
def decode(tokens):
    return " ".join(tokens).replace("</w>", "").strip()

# %% wrong: only whole tokens end words
def decode(tokens):
    return " ".join(t[:-4] for t in tokens if t.endswith("</w>"))
