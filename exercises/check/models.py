"""Torch models of the learner's: their parameters, layers and outputs as plain values.

The functions at the end run where the model lives; what they give crosses the border as data.
"""

import copy

import numpy as np

from .messages import CheckFailed


class Module:
    """A copy of a learner's torch model, seen through its parameters and its outputs.

    It does not matter how the model was written (``nn.Sequential``, a class, functions of
    parameters): give it known weights and see what it makes of known inputs.
    """

    def __init__(self, model, label):
        self._label, self._mode = label, ""
        self._model = self._do(copy.deepcopy, model)

    def _do(self, function, *args):
        """The result of a public function of the model, computed where it lives."""
        from .answers import Function
        return Function(function, self._label, seconds=60)(*args)._value

    def __call__(self, *inputs, seconds=20):
        """The output for these inputs, as an `Answer`, without gradients."""
        from .answers import Function
        answer = Function(self._model, self._label, seconds)._call(inputs, {}, no_grad=True)
        answer._label += self._mode
        return answer

    def mode(self, training):
        """Set training mode or evaluation mode; returns the model itself."""
        self._do(set_mode, self._model, training)
        self._mode = f" in {'training' if training else 'evaluation'} mode"
        return self

    def parameters(self):
        """Plain copies of all parameters, as a list of arrays in order of definition."""
        from .plain import plain_array
        return [plain_array(p) for _, p in self._do(parameters_of, self._model)]

    def load(self, layers, example=None):
        """Set the parameters to known values, layer by layer.

        Layers are recognised by the shapes of their parameters, those of the same shapes by
        the order in which the model uses them for an example, or else by that of their
        definition. A model whose parameters belong to no layer is filled in the same way,
        parameter by parameter.

        Parameters
        ----------
        layers : dict of str to sequence of arrays
            For each layer its parameters (weight, then bias), under the layer's name in the text.
        example : array or tensor, optional
            An input of the model.

        Returns
        -------
        Module
            Itself.

        Raises
        ------
        CheckFailed
            If a layer has no counterpart, or parameters are left over.
        """
        order = [] if example is None else self._do(order_of_use, self._model, example)
        owners = {name: [] for name in order}
        for name, parameter in self._do(parameters_of, self._model):
            owners.setdefault(name.rpartition(".")[0], []).append((name, tuple(parameter.shape)))
        owners = {owner: group for owner, group in owners.items() if group}
        wanted = [[np.asarray(a) for a in arrays] for arrays in layers.values()]
        pairs = _match(wanted, list(owners.values()), lambda group: [_shape(a) for a in group])
        if not isinstance(pairs, list):
            single = _match([a for group in wanted for a in group],
                            [p for group in owners.values() for p in group], _shape)
            pairs = [([a], [p]) for a, p in single] if isinstance(single, list) else pairs
        if not isinstance(pairs, list):
            shapes = "; ".join(" and ".join(str(shape) for _, shape in group)
                               for group in owners.values()) or "none"
            missing = list(layers)[pairs] if pairs is not None else None
            raise CheckFailed(
                (f"{self._label} has no layer that could be {missing}." if missing else
                 f"{self._label} has more parameters than the layers of the text.")
                + f" The parameters of its layers have the shapes: {shapes}.")
        self._do(set_parameters, self._model,
                 {name: array for arrays, group in pairs for array, (name, _) in zip(arrays, group)})
        return self

    def layers(self):
        """The layers of an ``nn.Sequential`` in order, each as its class and its settings.

        Returns
        -------
        list of (str, dict of str to int, float, bool, str or tuple)
            Such as ``("Linear", {"in_features": 40, "out_features": 100, "bias": True})``.
            An ``nn.Sequential`` inside another counts as its layers.

        Raises
        ------
        CheckFailed
            If it, or a layer of it, is of a class of the learner's own.
        """
        found, stranger = self._do(layers_of, self._model)
        if stranger:
            raise CheckFailed(f"{self._label} should be an nn.Sequential of layers of torch.nn; "
                              f"{stranger} is no such layer.")
        return [(str(name), dict(settings)) for name, settings in found]


def _shape(thing):
    return thing[1] if type(thing) is tuple else tuple(thing.shape)


def _match(wanted, found, key):
    """Pair each wanted thing with the first unused one of its key.

    Returns the pairs; or the number of the first that has no partner; or None if some of
    what was found is left over.
    """
    found, pairs = list(found), []
    for number, thing in enumerate(wanted):
        place = next((i for i, other in enumerate(found) if key(other) == key(thing)), None)
        if place is None:
            return number
        pairs.append((thing, found.pop(place)))
    return None if found else pairs


# ------------------------------------------------------------ where the model lives

def parameters_of(model):
    """The parameters of a model that have a shape, as pairs of name and tensor."""
    import torch
    return [(name, p) for name, p in torch.nn.Module.named_parameters(model)
            if not isinstance(p, torch.nn.parameter.UninitializedParameter)]


def set_parameters(model, values):
    """Set parameters of a model, given as arrays under their names."""
    import torch
    own = dict(torch.nn.Module.named_parameters(model))
    with torch.no_grad():
        for name, value in values.items():
            own[name].copy_(torch.as_tensor(value))


def set_mode(model, training):
    """Set a model's training or evaluation mode."""
    import torch
    torch.nn.Module.train(model, training)


def order_of_use(model, example):
    """The names of a model's layers with parameters, in the order in which it uses them."""
    import torch
    used, hooks = [], []
    for name, layer in torch.nn.Module.named_modules(model):
        if layer._parameters:
            hooks.append(layer.register_forward_hook(lambda *_, name=name: used.append(name)))
    training = model.training
    try:
        with torch.no_grad():
            model.eval()(torch.as_tensor(example))
    finally:
        torch.nn.Module.train(model, training)
        for hook in hooks:
            hook.remove()
    return list(dict.fromkeys(used))


def layers_of(model):
    """The layers of an ``nn.Sequential``, and the class of the first that is none of torch's, or ''."""
    import torch
    found, waiting = [], [model]
    while waiting:
        layer = waiting.pop(0)
        if type(layer) is torch.nn.Sequential:
            waiting[:0] = layer._modules.values()
        elif getattr(torch.nn, type(layer).__name__, None) is type(layer) and layer is not model:
            settings = {k: v for k, v in vars(layer).items() if not k.startswith("_")
                        and k != "training" and type(v) in (int, float, bool, str, tuple)}
            if "bias" in layer._parameters:
                settings["bias"] = layer._parameters["bias"] is not None
            found.append((type(layer).__name__, settings))
        else:
            return found, type(layer).__name__
    return found, ""
